/** Iteration over what an action answers page by page: each page is asked for when it is needed. */
@NullMarked
package io.github.tctasks.paging;

import org.jspecify.annotations.NullMarked;
