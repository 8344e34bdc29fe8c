package org.diglot.web;

import java.util.List;

import org.eclipse.jetty.http.HttpHeader;

/// The headers of a request.
@FunctionalInterface
interface Asked {
    /// The value of every line with this name, in order; empty where there is none.
    List<String> all(HttpHeader name);

    /// RFC 9110, section 5.3: lines with one name are one list.
    default String list(HttpHeader name) {
        List<String> lines = all(name);
        return lines.size() == 1 ? lines.getFirst() : String.join(",", lines);
    }
}
