/** Who signs: credentials and where they come from. */
@NullMarked
package io.github.tctasks.credentials;

import org.jspecify.annotations.NullMarked;
