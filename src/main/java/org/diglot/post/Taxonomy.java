package org.diglot.post;

/// A way of sorting posts: each has at most one category and any number of tags.
public enum Taxonomy {
    CATEGORY, TAG
}
