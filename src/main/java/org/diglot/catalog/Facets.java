package org.diglot.catalog;

import java.util.List;

import org.diglot.post.Term;

/// What else could be chosen beside a filter, each with the number of posts that would then be listed; nothing that
/// would leave none. What is chosen already is among it.
public record Facets(List<Counted<Term>> categories, List<Counted<Term>> tags, List<Counted<Integer>> years) {}
