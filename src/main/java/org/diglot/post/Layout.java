package org.diglot.post;

/// What a file becomes: a post, dated and in lists and feeds, or a page, standing and in the navigation.
public enum Layout {
    POST, PAGE
}
