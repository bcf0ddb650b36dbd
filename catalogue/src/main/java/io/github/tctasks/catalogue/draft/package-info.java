/** Specs to build clients from: drafted from the vendor's metadata, or written already; and their types as plain OpenAPI. */
@NullMarked
package io.github.tctasks.catalogue.draft;

import org.jspecify.annotations.NullMarked;
