/**
 * Oddities &amp; Exceptions &lt;ODD&gt;, API version 2024-02-29.
 *
 * <p>Everything that is rare, in one place. Not <code>&#42;/</code> the end, nor {&#64;link here}, nor &#64;param x. A
 * path such as C:&#92;users is no Unicode escape; 中文 needs none.
 *
 * <p>Lists:
 *
 * <ul>
 * <li>one item with {@code code}, over two lines
 * <li>another with <code>{braces}</code> and <code>C:&#92;u0041</code>
 * </ul>
 *
 * <p>Start at {@link io.github.tctasks.oddity.v20240229.OddityClient}.
 *
 * @see <a href="https://www.example.com/oddity?a=1&amp;b=2">API document</a>
 */
@NullMarked
package io.github.tctasks.oddity.v20240229;

import org.jspecify.annotations.NullMarked;
