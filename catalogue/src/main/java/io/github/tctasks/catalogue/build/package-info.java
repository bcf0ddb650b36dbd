/** From a spec to jars: generate, compile, document, pack. */
@NullMarked
package io.github.tctasks.catalogue.build;

import org.jspecify.annotations.NullMarked;
