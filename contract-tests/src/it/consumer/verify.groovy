String workflow = new File(basedir, '.github/workflows/contracts.yml').text
Properties invoked = new Properties()
new File(basedir, 'invoker.properties').withInputStream { invoked.load(it) }
List<String> commands = workflow.findAll(/run: (.+)/) { all, command -> command }
assert commands == ['mvn ' + invoked['invoker.goals']]

String report = new File(basedir, 'target/surefire-reports/TEST-example.StandInTest.xml').text
Closure<Integer> count = { name -> (report =~ / ${name}="(\d+)"/)[0][1] as int }
assert count('tests') > 40
assert count('failures') + count('errors') + count('skipped') == 0
