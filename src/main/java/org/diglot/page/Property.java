package org.diglot.page;

/// Something said of a page in its head.
///
/// @param kind the attribute that names it: `property` for Open Graph, `name` for all others
public record Property(String kind, String key, String content) {
    static Property graph(String key, String content) {
        return new Property("property", key, content);
    }

    static Property named(String key, String content) {
        return new Property("name", key, content);
    }
}
