package io.github.tctasks.catalogue.build;

import java.nio.file.Path;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs OpenAPI Generator with this project's generator, as its Maven plugin does in the sdk modules. */
public final class Generation {

    private Generation() {}

    /**
     * Generates the sources of a client.
     *
     * @param spec the spec
     * @param output the folder to write below; its {@code src/main/java} holds the sources then
     * @return the source root
     * @throws io.github.tctasks.generator.spec.SpecException if something is wrong with the spec; it lists every problem
     */
    public static Path run(Path spec, Path output) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("tctasks")
                .setInputSpec(spec.toString())
                .setOutputDir(output.toString())
                .setValidateSpec(false);
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        return output.resolve(Path.of("src", "main", "java"));
    }
}
