/// What pages say that can be asked without a server.
@NullMarked
package org.diglot.page;

import org.jspecify.annotations.NullMarked;
