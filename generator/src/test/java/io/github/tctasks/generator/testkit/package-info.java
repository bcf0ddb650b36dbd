/** What several tests of the generator need. */
@NullMarked
package io.github.tctasks.generator.testkit;

import org.jspecify.annotations.NullMarked;
