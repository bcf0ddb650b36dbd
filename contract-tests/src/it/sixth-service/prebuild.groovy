import java.nio.file.FileVisitResult
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.SimpleFileVisitor
import java.nio.file.StandardCopyOption
import java.nio.file.attribute.BasicFileAttributes

// A copy of the project, to which the documented command adds a service.
Path root = basedir.toPath().resolve('../../../..').toRealPath()
Path project = basedir.toPath().resolve('project')
Set<String> leftOut = ['target', '.git', 'it', 'test', 'benchmarks/src'] as Set

Files.walkFileTree(root, new SimpleFileVisitor<Path>() {
    @Override
    FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skip = folder != root && (folder.fileName.toString() in leftOut || Files.isRegularFile(folder.resolve('.git')))
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE
    }

    @Override
    FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Path copy = project.resolve(root.relativize(file).toString())
        Files.createDirectories(copy.parent)
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING)
        return FileVisitResult.CONTINUE
    }
})

Path spec = project.resolve('specs/cbs/2017-03-12.yaml')
Files.createDirectories(spec.parent)
Files.copy(basedir.toPath().resolve('cbs.yaml'), spec, StandardCopyOption.REPLACE_EXISTING)

def run = {
    String java = Path.of(System.getProperty('java.home'), 'bin', 'java')
    String command = 'generator/src/main/java/io/github/tctasks/generator/add/AddSpec.java'
    Process process = new ProcessBuilder(java, command, 'specs/cbs/2017-03-12.yaml')
            .directory(project.toFile()).redirectErrorStream(true).start()
    String told = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : told
    return told
}
String first = run()
assert first.contains('made     sdk-cbs/pom.xml') : first
String second = run()
assert second.contains('nothing was changed') : second
return true
