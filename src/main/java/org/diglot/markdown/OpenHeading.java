package org.diglot.markdown;

import java.util.List;

import org.diglot.post.Wording;

/// A heading whose text is not complete yet.
///
/// @param depth of what it stands in
/// @param content as it is shown in its place
/// @param label as it is said elsewhere
record OpenHeading(int level, int depth, List<String> attributes, Markup content, Label label) {
    OpenHeading(int level, int depth, List<String> attributes) {
        this(level, depth, attributes, new Markup(), new Label());
    }

    Wording wording() {
        return label.wording(attributes);
    }
}
