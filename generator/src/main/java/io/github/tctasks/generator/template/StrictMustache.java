package io.github.tctasks.generator.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.github.tctasks.generator.layout.SourceLayout;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/**
 * Makes sources from templates, for the engine. A variable that the value does not have fails the build: the engine's own
 * templates render it as nothing.
 *
 * <p>What the engine takes for a template's name is here the path of a source file; the file knows its template.
 */
public final class StrictMustache implements TemplatingEngineAdapter {

    private final Function<String, SourceFile> files;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Template> templates = new HashMap<>();

    /**
     * Creates the adapter.
     *
     * @param files the source files by their paths
     */
    public StrictMustache(Function<String, SourceFile> files) {
        this.files = files;
    }

    @Override
    public String getIdentifier() {
        return "tctasks";
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {"java"};
    }

    /**
     * Makes a source.
     *
     * @param executor reads templates
     * @param bundle what the engine offers to templates; ours do not see it
     * @param path the source file's path
     * @return the source
     * @throws IllegalStateException if the template has a variable that the value does not have
     */
    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String path) {
        SourceFile file = files.apply(path);
        Template template = templates.computeIfAbsent(file.template(), name -> compile(executor, name));
        try {
            return SourceLayout.format(template.execute(file.value()));
        } catch (MustacheException.Context e) {
            throw new IllegalStateException(unknown(e, file), e);
        }
    }

    private Template compile(TemplatingExecutor executor, String name) {
        return Mustache.compiler()
                .escapeHTML(false)
                .strictSections(true)
                .withLoader(part -> new StringReader(text(executor, part + ".mustache")))
                .compile(text(executor, name));
    }

    private String text(TemplatingExecutor executor, String name) {
        return texts.computeIfAbsent(name, executor::getFullTemplateContents);
    }

    private String unknown(MustacheException.Context e, SourceFile file) {
        String template = texts.keySet().stream()
                .filter(name -> hasVariable(name, e))
                .sorted()
                .findFirst()
                .orElse(file.template());
        return "Template %s, line %d: %s has no variable %s"
                .formatted(template, e.lineNo, file.value().getClass().getSimpleName(), e.key);
    }

    /** The engine does not tell in which part of a template it is. */
    private boolean hasVariable(String template, MustacheException.Context e) {
        String[] lines = texts.getOrDefault(template, "").split("\n", -1);
        return e.lineNo <= lines.length && lines[e.lineNo - 1].contains(e.key + "}}");
    }
}
