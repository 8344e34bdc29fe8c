/// Social cards: what is drawn, and what can be proved of it without looking.
@NullMarked
package org.diglot.card;

import org.jspecify.annotations.NullMarked;
