/// Compares the halves of a post and names what one of them lacks. Values in, values out; nobody is told anything here.
@NullMarked
package org.diglot.review;

import org.jspecify.annotations.NullMarked;
