package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are found in folders and in jars, whoever made the jar. */
class ClassPathSpecsTest {

    private static final String ROOT = "META-INF/tctasks/specs/";

    private final Path folder;

    ClassPathSpecsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void folder_isSearched() throws IOException {
        write("classes", "common.yaml", "a/1.yaml");
        assertThat(found(folder.resolve("classes"))).containsExactly("a/1.yaml");
    }

    @Test
    void folderWithASpaceInItsName_isSearched() throws IOException {
        write("my classes", "common.yaml", "a/1.yaml");
        assertThat(found(folder.resolve("my classes"))).containsExactly("a/1.yaml");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void jar_isSearched_withOrWithoutEntriesForFolders(boolean folders) throws IOException {
        Path jar = jar("a b.jar", folders, "common.yaml", "a/1.yaml", "b/2.yaml");
        assertThat(found(jar)).containsExactly("a/1.yaml", "b/2.yaml");
    }

    @Test
    void jarsAndFolders_areSearchedTogether() throws IOException {
        write("classes", "common.yaml", "a/1.yaml");
        Path jar = jar("b.jar", false, "common.yaml", "b/2.yaml");
        assertThat(found(folder.resolve("classes"), jar)).containsExactly("a/1.yaml", "b/2.yaml");
    }

    @Test
    void jarWithoutTheSharedParts_isSearchedIfItHasEntriesForFolders() throws IOException {
        Path shared = jar("a.jar", false, "common.yaml", "a/1.yaml");
        Path jar = jar("b.jar", true, "b/2.yaml");
        assertThat(found(shared, jar)).containsExactly("a/1.yaml", "b/2.yaml");
    }

    @Test
    void sameNameTwice_theFirstOnTheClassPathCounts() throws IOException {
        write("classes", "common.yaml", "a/1.yaml");
        Path jar = jar("b.jar", false, "common.yaml", "a/1.yaml");
        try (URLClassLoader loader = loader(jar, folder.resolve("classes"))) {
            assertThat(ClassPathSpecs.find(loader)
                            .services()
                            .get(0)
                            .root()
                            .path("from")
                            .asString())
                    .isEqualTo("b.jar");
        }
    }

    @Test
    void otherFiles_areNoServices() throws IOException {
        write("classes", "common.yaml", "a/1.yaml", "a/notes.txt", "a/released/1.yaml");
        Path jar = jar("b.jar", false, "common.yaml", "b/released/2.yaml", "b/README.md");
        assertThat(found(folder.resolve("classes"), jar)).containsExactly("a/1.yaml");
    }

    @Test
    void nothingThere_findsNothing() throws IOException {
        assertThat(found(folder)).isEmpty();
    }

    private void write(String root, String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(root).resolve(ROOT).resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "from: folder\n");
        }
    }

    private Path jar(String name, boolean folders, String... files) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : folders ? List.of("META-INF/", "META-INF/tctasks/", ROOT) : List.<String>of()) {
                out.putNextEntry(new JarEntry(entry));
            }
            for (String file : files) {
                out.putNextEntry(new JarEntry(ROOT + file));
                out.write(("from: " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static Stream<String> found(Path... classPath) throws IOException {
        try (URLClassLoader loader = loader(classPath)) {
            return ClassPathSpecs.find(loader).services().stream().map(SpecFile::name);
        }
    }

    private static URLClassLoader loader(Path... classPath) {
        URL[] urls = Arrays.stream(classPath).map(ClassPathSpecsTest::url).toArray(URL[]::new);
        return new URLClassLoader(urls, null);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
