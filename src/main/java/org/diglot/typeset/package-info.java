/// Sets what has to be set by a program: the only room that knows the script engine. What it is given was written by
/// authors, so every call has a budget; what comes back is text, to be judged by who asked. Stands on
/// `language`.
@NullMarked
package org.diglot.typeset;

import org.jspecify.annotations.NullMarked;
