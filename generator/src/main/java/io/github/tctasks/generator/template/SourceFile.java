package io.github.tctasks.generator.template;

/**
 * A Java source to generate.
 *
 * @param path where it goes, below the source root
 * @param template the template's file
 * @param value the value that the template sees, and nothing else
 */
public record SourceFile(String path, String template, Object value) {}
