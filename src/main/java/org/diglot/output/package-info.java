/// Documents for machines, one file each, unknown to one another. A new one is a component that implements [Output]:
/// its route and its link in every head follow.
@NullMarked
package org.diglot.output;

import org.jspecify.annotations.NullMarked;
