/// What can be asked of the program on the command line. The only room with picocli; what it needs of the program itself
/// it asks of a [org.diglot.command.Program].
@NullMarked
package org.diglot.command;

import org.jspecify.annotations.NullMarked;
