/// The words of the field: a post and its translations, and what can be wrong with a file. Values only; stands on
/// `language`.
@NullMarked
package org.diglot.post;

import org.jspecify.annotations.NullMarked;
