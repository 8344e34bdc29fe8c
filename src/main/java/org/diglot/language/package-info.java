/// All that differs between languages, and nothing else: code, script, direction, calendar, digits, spelling, words of
/// the interface. Every other room asks a [Language] and names none. Stands on no other room.
@NullMarked
package org.diglot.language;

import org.jspecify.annotations.NullMarked;
