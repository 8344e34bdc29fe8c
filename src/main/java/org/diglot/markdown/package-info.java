/// Turns the Markdown of one half into content: text, tree, HTML, and through the allow-list into sections. The only room
/// that knows commonmark and the sanitizer; one extension per file. Stands on `typeset`, `post` and
/// `language`.
@NullMarked
package org.diglot.markdown;

import org.jspecify.annotations.NullMarked;
