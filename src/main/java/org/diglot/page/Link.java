package org.diglot.page;

import java.util.List;

/// Something to follow, with its name.
///
/// @param lang the code of the language the name is in
/// @param current the value of `aria-current`: `page`, `true` for the part of the site one is in, or `false`
public record Link(List<Piece> name, String href, String lang, String dir, String current) {
    static Link of(String name, String href, Leaf leaf) {
        return new Link(leaf.pieces(name), href, leaf.lang(), leaf.dir(), "false");
    }

    Link current(String value) {
        return new Link(name, href, lang, dir, value);
    }
}
