package io.github.tctasks.generator;

import io.github.tctasks.generator.check.SpecChecks;
import io.github.tctasks.generator.parse.ApiReader;
import io.github.tctasks.generator.template.SourceFile;
import io.github.tctasks.generator.template.SourceFiles;
import io.github.tctasks.generator.template.StrictMustache;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;

/**
 * The generator {@code tctasks} of OpenAPI Generator.
 *
 * <p>The engine runs it: it parses the document, resolves references, fills templates in and writes files. What it does not
 * do is the modelling of types and actions, since templates see typed values of our own.
 */
public final class TctasksCodegen extends DefaultCodegen implements CodegenConfig {

    private static final String SOURCES = "src/main/java/";

    private final Map<String, SourceFile> files = new HashMap<>();

    /** Creates the generator; the engine does so, before it reads the document, which may be larger than it expects. */
    public TctasksCodegen() {
        DeserializationUtils.getOptions().setMaxYamlCodePoints(Integer.MAX_VALUE);
        embeddedTemplateDir = "tctasks";
        templateDir = "tctasks";
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "tctasks";
    }

    @Override
    public String getHelp() {
        return "Generates a typed client of a Tencent Cloud API, on top of tctasks' sdk-core.";
    }

    /**
     * Takes the spec's path, and checks the spec. Nothing that the engine does with a document comes before this but
     * reading it, and that goes on after problems.
     *
     * @param inputSpec the spec's path
     * @throws io.github.tctasks.generator.spec.SpecException if something is wrong; it lists every problem
     */
    @Override
    public void setInputSpec(String inputSpec) {
        super.setInputSpec(inputSpec);
        SpecChecks.check(Path.of(inputSpec));
    }

    /** Keeps the document as it is written: there is nothing to normalise in one that has passed all checks. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** Keeps the document as it is written: each type in it has a name. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    /**
     * Tells the engine which files to make, and leaves it nothing else to make files of.
     *
     * @param document the document
     */
    @Override
    public void preprocessOpenAPI(OpenAPI document) {
        for (SourceFile file : SourceFiles.of(ApiReader.read(document))) {
            String path = SOURCES + file.path();
            files.put(path, file);
            supportingFiles.add(new SupportingFile(path, path));
        }
        document.setPaths(new Paths());
        document.setComponents(new Components());
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return new StrictMustache(path -> Objects.requireNonNull(files.get(path), path));
    }

    /** Keeps text as it is: what templates see is escaped where it becomes Java. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    /** Says nothing: the engine would thank its users. */
    @Override
    public void postProcess() {}
}
