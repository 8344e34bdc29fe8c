package org.diglot.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.diglot.post.Fragment;
import org.diglot.post.Fragment.Mark;
import org.diglot.post.Heading;
import org.diglot.post.Reference;
import org.diglot.post.Section;
import org.diglot.post.Wording;
import org.owasp.html.HtmlStreamEventReceiver;

/// Writes down what has passed the allow-list, section by section: headings move to their level and get their anchors,
/// and a second-level heading that stands in nothing else begins a section.
final class Outline implements HtmlStreamEventReceiver {
    private static final int SECTION = 2;
    private static final int DEEPEST = 6;

    private final int shift;
    private final Insets insets;
    private final Anchors anchors = new Anchors();
    private final WordCount words = new WordCount();
    private final List<Draft> sections = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    /// For each open link its reference, if it waits for one.
    private final Deque<Optional<Integer>> links = new ArrayDeque<>();
    private Optional<Heading> heading = Optional.empty();
    private List<Heading> parts = new ArrayList<>();
    private String title = "";
    private Markup body = new Markup();
    private Optional<OpenHeading> open = Optional.empty();
    /// The anchor of the element that comes next.
    private Optional<String> next = Optional.empty();
    /// That of the last heading; before the first, that of the page's.
    private int level = SECTION - 1;
    private int depth;
    private int noteReference;
    private int written;

    /// @param blocks anchors of blocks, which go before those of headings
    Outline(int shift, Insets insets, List<String> blocks) {
        this.shift = shift;
        this.insets = insets;
        anchors.reserve(blocks);
    }

    /// All that was told so far.
    List<Section> sections() {
        finishSection();
        List<Reference> references = insets.references();
        return sections.stream().map(draft -> new Section(draft.heading(), draft.parts(),
                new Fragment(draft.title(), references), new Fragment(draft.body(), references))).toList();
    }

    /// The headings that stand in nothing else, told so far.
    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /// How many words there are to read.
    int words() {
        return words.count();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> told) {
        spend(name.length());
        List<String> attributes = name.equals(Insets.CARRIER) ? told : anchored(told);
        words.openTag(name, attributes);
        if (open.isEmpty() && isHeading(name)) {
            level = level(name);
            open = Optional.of(new OpenHeading(level, depth, attributes));
        } else if (name.equals(Insets.CARRIER)) {
            inset(attributes);
        } else if (name.equals("a")) {
            openLink(attributes);
        } else {
            target().open(name, anchors.unique(attributes));
            open.ifPresent(heading -> heading.label().open(name, attributes));
        }
        if (attributes.contains("doc-noteref")) {
            noteReference = depth + 1;
        }
        depth += Markup.isVoid(name) ? 0 : 1;
    }

    @Override
    public void closeTag(String name) {
        words.closeTag(name);
        next = Optional.empty();
        if (noteReference == depth) {
            noteReference = 0;
        }
        depth--;
        if (open.isPresent() && open.get().depth() == depth) {
            finishHeading(open.get());
            open = Optional.empty();
        } else if (name.equals("a")) {
            links.pop().ifPresentOrElse(link -> target().raw(Mark.LINK_END.number(link)), () -> target().close(name));
        } else {
            target().close(name);
            open.ifPresent(heading -> heading.label().close(name));
        }
    }

    @Override
    public void text(String text) {
        spend(text.length());
        words.text(text);
        target().text(text);
        if (noteReference == 0) {
            open.ifPresent(heading -> heading.label().text(text));
        }
        if (!text.isBlank()) {
            next = Optional.empty();
        }
    }

    private void inset(List<String> attributes) {
        insets.carried(value(attributes, Insets.ATTRIBUTE)).ifPresent(inset -> {
            spend(inset.html().length());
            insets.settle(inset, !links.isEmpty(), level);
            // What leads elsewhere by itself is not stopped at.
            String html = links.isEmpty() ? inset.html() : inset.html().replaceFirst(" tabindex=\"0\"", "");
            target().raw(next.map(id -> html.replaceFirst("^<\\w+", "$0 id=\"" + id + "\""))
                    .orElse(html));
            open.ifPresent(heading -> heading.label().inset(inset));
            next = inset.next();
        });
    }

    private List<String> anchored(List<String> told) {
        List<String> attributes = new ArrayList<>(told);
        if (!told.contains("id")) {
            next.ifPresent(id -> attributes.addAll(0, List.of("id", id)));
        }
        next = Optional.empty();
        return attributes;
    }

    private void openLink(List<String> attributes) {
        Optional<Integer> link = insets.link(value(attributes, "href"));
        links.push(link);
        link.ifPresentOrElse(number -> target().raw(Mark.LINK.number(number)),
                () -> target().open("a", anchors.unique(attributes)));
    }

    /// Empty where there is no such attribute.
    private static String value(List<String> attributes, String name) {
        int at = attributes.indexOf(name);
        return at < 0 || at % 2 != 0 ? "" : attributes.get(at + 1);
    }

    /// Each piece is bounded by itself, but elements an author left open are opened again in every block.
    private void spend(int characters) {
        written += characters;
        if (written > BoundedText.LIMIT) {
            throw new BoundedText.Full();
        }
    }

    private Markup target() {
        return open.map(OpenHeading::content).orElse(body);
    }

    private void finishHeading(OpenHeading open) {
        Wording wording = open.wording();
        List<String> attributes = anchors.unique(open.attributes());
        int at = attributes.indexOf("id");
        String id = at >= 0 && at % 2 == 0 ? attributes.get(at + 1) : anchors.of(wording.text());
        if (at < 0) {
            attributes = new ArrayList<>(attributes);
            attributes.addAll(0, List.of("id", id));
        }
        Heading heading = new Heading(open.level(), id, wording);
        String name = "h" + open.level();
        Markup html = new Markup();
        if (depth == 0) {
            html.raw(Mark.HEADING.number(headings.size()));
            headings.add(heading);
        }
        html.open(name, attributes).raw(open.content().toString()).close(name);
        if (depth == 0 && heading.level() == SECTION) {
            finishSection();
            this.heading = Optional.of(heading);
            title = html.toString();
        } else {
            body.raw(html.toString());
            if (depth == 0 && heading.level() == SECTION + 1) {
                parts.add(heading);
            }
        }
    }

    private void finishSection() {
        String html = body.toString().strip();
        if (heading.isPresent() || !html.isEmpty()) {
            sections.add(new Draft(heading, List.copyOf(parts), title, html));
        }
        heading = Optional.empty();
        parts = new ArrayList<>();
        title = "";
        body = new Markup();
    }

    /// No level is skipped (HTML Standard, section 4.3.11), whatever the author likes the look of.
    private int level(String name) {
        return Math.clamp(name.charAt(1) - '0' + shift, SECTION, Math.min(level + 1, DEEPEST));
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && '1' <= name.charAt(1) && name.charAt(1) <= '6';
    }

    private record Draft(Optional<Heading> heading, List<Heading> parts, String title, String body) {}
}
