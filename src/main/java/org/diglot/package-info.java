/// Starts the program, binds its settings and wires the floors. Stands on every other room.
@NullMarked
package org.diglot;

import org.jspecify.annotations.NullMarked;
