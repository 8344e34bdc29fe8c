/// The pages as a browser shows them. Skipped where no Chromium is found, unless `CI` says that there must be one.
@NullMarked
package org.diglot.browser;

import org.jspecify.annotations.NullMarked;
