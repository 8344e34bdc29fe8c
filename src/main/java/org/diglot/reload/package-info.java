/// The only writer: watches the posts folder, reads what changed, builds a new site and puts it in place of the old one.
/// No other room but the root sees it.
@NullMarked
package org.diglot.reload;

import org.jspecify.annotations.NullMarked;
