/// Takes requests and answers them: routes, conditional requests, encodings, headers, errors. What is said in an answer
/// is made in `page` and `output`.
@NullMarked
package org.diglot.web;

import org.jspecify.annotations.NullMarked;
