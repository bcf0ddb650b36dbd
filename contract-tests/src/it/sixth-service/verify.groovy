String state = new File(basedir, 'target/state.txt').text
assert state == 'WAITING WORKING DONE disk-6 3' : state

// The command's part, which is compiled with the whole, has the names of what was generated.
String client = 'project/sdk-cbs/target/classes/io/github/tctasks/cbs/v20170312/CbsClient.class'
assert new File(basedir, client).isFile()
String services = new File(basedir, 'project/cli/src/main/java/io/github/tctasks/cli/Service.java').text
assert services.contains('io.github.tctasks.cbs.v20170312.CbsClient.builder()')
