/** What the tests share: time that does not pass by itself, a transport without a network, a server, a log. */
@NullMarked
package io.github.tctasks.testkit;

import org.jspecify.annotations.NullMarked;
