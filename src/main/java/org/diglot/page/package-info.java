/// Documents for people: one record and one template per screen. A record holds all that its template shows, in words;
/// a template never formats a date nor joins an address.
@NullMarked
package org.diglot.page;

import org.jspecify.annotations.NullMarked;
