/// Proofreads prose in more than one script: what of its spelling is surely a slip, and what is right instead.
@NullMarked
package org.diglot.proof;

import org.jspecify.annotations.NullMarked;
