/** What a generated API consists of: its operations, requests and responses. */
@NullMarked
package io.github.tctasks.api;

import org.jspecify.annotations.NullMarked;
