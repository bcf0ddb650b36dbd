/** The OpenAPI Generator extension that turns a spec into a typed client. */
@NullMarked
package io.github.tctasks.generator;

import org.jspecify.annotations.NullMarked;
