package io.github.tctasks.generator.model;

/**
 * An error code.
 *
 * @param constant its name in Java
 * @param code the code
 * @param description what it means, as a javadoc comment
 */
public record ErrorCodeModel(String constant, String code, String description) {}
