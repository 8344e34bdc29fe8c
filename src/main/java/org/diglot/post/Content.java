package org.diglot.post;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The text of one half, ready to be shown.
///
/// @param heading the title heading, plain, where the text begins with one; it is not in the sections
/// @param sections in order; sanitized HTML in which every address is relative to the root or whole
/// @param opening the first paragraph, plain; empty where there is none
/// @param words how many there are to read
public record Content(Optional<String> heading, List<Section> sections, String opening, int words) {
    /// All sections as one piece of sanitized HTML.
    public String html() {
        return sections.stream().map(section -> section.title() + section.body()).collect(Collectors.joining());
    }

    /// The headings of the sections, in order.
    public List<Heading> headings() {
        return sections.stream().flatMap(section -> section.heading().stream()).toList();
    }
}
