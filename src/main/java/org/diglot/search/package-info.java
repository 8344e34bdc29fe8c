/// Finds posts by their words. The only room that knows Lucene; what goes in and comes out are posts and plain text.
@NullMarked
package org.diglot.search;

import org.jspecify.annotations.NullMarked;
