/// The snapshot being served and every address in it. Whatever is shown or sent hangs on one [Site], which is replaced
/// whole and never changed.
@NullMarked
package org.diglot.site;

import org.jspecify.annotations.NullMarked;
