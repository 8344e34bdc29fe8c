package org.diglot.page;

import java.util.List;
import java.util.Optional;

/// What the head of a page tells machines beside its title.
///
/// @param canonical a whole URL, where the page has one
/// @param alternates the same page in each language it truly exists in, this one included
/// @param previous permalink of the page before, in a list of several
/// @param next permalink of the page after
/// @param data the element with what the page is; empty where search engines are to leave it out
public record Head(Optional<String> canonical, List<Frame.Alternate> alternates, Optional<String> previous,
        Optional<String> next, List<Property> properties, String data) {
    static final Head NONE = new Head(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), "");
}
