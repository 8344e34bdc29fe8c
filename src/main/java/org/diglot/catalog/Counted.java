package org.diglot.catalog;

/// Something to choose, and how many posts there are if one does.
public record Counted<T>(T value, int count) {}
