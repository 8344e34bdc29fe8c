/// Posts in order: by date, by term, by year, and what stands next to each. Immutable, made of all posts at once, and
/// judges what only a comparison of posts can tell: slugs taken, names in conflict.
@NullMarked
package org.diglot.catalog;

import org.jspecify.annotations.NullMarked;
