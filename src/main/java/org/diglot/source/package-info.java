/// Reads posts from disk: finds the files, cuts the front matter, cuts at the markers. The only room with YAML. What is
/// wrong with a file is a value, never an exception.
@NullMarked
package org.diglot.source;

import org.jspecify.annotations.NullMarked;
