/**
 * An HTTP provider that speaks Tencent Cloud API 3.0 on loopback, for tests.
 *
 * <p>Start with {@link io.github.tctasks.sandbox.Sandbox}. Everything it knows about a service comes from the OpenAPI
 * documents that it finds on the class path.
 */
@NullMarked
package io.github.tctasks.sandbox;

import org.jspecify.annotations.NullMarked;
