/// Tells machines elsewhere what is new: hubs of feeds, search engines. Listens to the replacement of sites, and speaks on a
/// thread of its own. No other room but the root sees it.
@NullMarked
package org.diglot.announce;

import org.jspecify.annotations.NullMarked;
