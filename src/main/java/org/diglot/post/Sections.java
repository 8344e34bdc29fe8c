package org.diglot.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sections of a text, deflated: they are read once for each page, and kept as long as the text.
///
/// @param frames what is said of each besides its HTML
/// @param marked the HTML of all, titles and bodies in turn
record Sections(List<Frame> frames, Packed marked) {
    /// @param title how long it is
    /// @param body how long it is
    private record Frame(Optional<Heading> heading, List<Heading> parts, int title, int body) {}

    static Sections of(List<Section> sections) {
        return new Sections(sections.stream().map(section -> new Frame(section.heading(), List.copyOf(section.parts()),
                section.title().marked().length(), section.body().marked().length())).toList(),
                Packed.of(sections.stream().map(section -> section.title().marked() + section.body().marked())
                        .collect(Collectors.joining())));
    }

    /// All in one piece.
    Fragment whole(List<Reference> references) {
        return new Fragment(marked.text(), references);
    }

    List<Section> unpacked(List<Reference> references) {
        String all = marked.text();
        List<Section> sections = new ArrayList<>();
        int at = 0;
        for (Frame frame : frames) {
            int body = at + frame.title();
            int end = body + frame.body();
            sections.add(new Section(frame.heading(), frame.parts(), new Fragment(all.substring(at, body), references),
                    new Fragment(all.substring(body, end), references)));
            at = end;
        }
        return sections;
    }

    List<Heading> headings() {
        return frames.stream().flatMap(frame -> frame.heading().stream()).toList();
    }
}
