/** One command from metadata or a spec to a client's jars, and a call of it in the sandbox. */
@NullMarked
package io.github.tctasks.catalogue.importing;

import org.jspecify.annotations.NullMarked;
