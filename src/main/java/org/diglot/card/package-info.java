/// Social cards: pictures of a page for those who meet its address elsewhere. The only package that sets type on a picture;
/// it does so with faces of its own and asks the machine for none.
@NullMarked
package org.diglot.card;

import org.jspecify.annotations.NullMarked;
