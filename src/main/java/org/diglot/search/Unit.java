package org.diglot.search;

import java.util.List;

/// What a reader takes for one word, however it is written: می‌روم, می روم and میروم; Node.js and nodejs.
///
/// @param start of it in its text
/// @param forms the word as a whole, in every spelling it is looked for by; never empty
/// @param parts the words it is made of, where there are several
record Unit(int start, int end, List<String> forms, List<String> parts) {}
