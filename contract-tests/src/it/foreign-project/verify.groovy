String state = new File(basedir, 'target/state.txt').text
assert state == '0 [lb-6efswuxa]' : state
