package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.markdown.HtmlPart.Element;
import org.diglot.markdown.HtmlPart.Words;
import org.owasp.html.HtmlStreamEventReceiver;

/// Puts what passed the allow-list where HTML allows it to stand, and then tells it. Authors write paragraphs into bold
/// text and cells without tables; browsers make something of it, each element on its own, and nobody knows what.
///
/// A block ends the paragraph it is written in; markup of text goes on in each of the blocks that it is written around.
/// What may not stand anywhere near loses its tags, never its text; text that stands in nothing has a paragraph.
final class HtmlTree implements HtmlStreamEventReceiver {
    /// What an element takes of memory, in characters.
    private static final int ELEMENT = 16;

    private final Insets insets;
    private final Language language;
    private final HtmlStreamEventReceiver next;
    private final Element root = new Element("", List.of());
    private final List<Open> open = new ArrayList<>();
    private int size;

    HtmlTree(Insets insets, Language language, HtmlStreamEventReceiver next) {
        this.insets = insets;
        this.language = language;
        this.next = next;
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {
        new Conformance(insets, language).establish(root);
        new TextDirections(insets, language).establish(root);
        next.openDocument();
        root.children().forEach(child -> child.tell(next));
        next.closeDocument();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        Element element = new Element(name, Attributes.of(name, attributes));
        if (name.equals(Insets.CARRIER) && insets.isBlock(element.attribute(Insets.ATTRIBUTE))) {
            embed(element);
        } else if (ContentModel.isInline(name)) {
            inline(element);
        } else if (ContentModel.isPart(name)) {
            part(element);
        } else {
            block(element);
        }
    }

    @Override
    public void closeTag(String name) {
        while (!open.isEmpty() && open.getLast().isImplied()) {
            open.removeLast();
        }
        if (open.isEmpty()) {
            return;
        }
        Open last = open.getLast();
        if (last.kind() == Open.Kind.MARKUP && !last.isWritten() && last.element().hasAttributes()) {
            phrasing();
        }
        open.removeLast();
        if (last.kind() == Open.Kind.NONE && !ContentModel.isInline(name)) {
            gap();
        }
    }

    @Override
    public void text(String text) {
        Words words = new Words(text);
        size += text.length();
        (isBetween(words) ? current() : phrasing()).children().add(words);
    }

    /// Another text, or where it may not stand, since any block may be in it, a link to it.
    private void embed(Element carrier) {
        boolean open = this.open.stream().filter(Open::isContainer)
                .allMatch(around -> ContentModel.isOpen(around.element().name()));
        Optional<Element> place = open ? flow(carrier) : Optional.empty();
        if (place.isPresent()) {
            add(place.get(), carrier);
        } else {
            Insets.Link link = insets.reduce(carrier.attribute(Insets.ATTRIBUTE));
            openTag("a", List.of("href", link.address()));
            text(link.words());
            closeTag("a");
        }
    }

    /// Whether it only keeps elements apart.
    private boolean isBetween(Words words) {
        return switch (ContentModel.of(container().name())) {
            case PHRASING -> false;
            case FLOW -> words.isBlank() && words.text().contains("\n");
            default -> words.isBlank();
        };
    }

    private void inline(Element element) {
        boolean meaningless = switch (element.name()) {
            case "a", "dfn" -> open.stream().anyMatch(other -> other.kind() == Open.Kind.MARKUP
                    && other.element().is(element.name()));
            case "ruby" -> isWithin("ruby");
            case "bdo" -> element.attribute("dir").isEmpty();
            case "time" -> element.attribute("datetime").isEmpty();
            default -> false;
        };
        if (isApart(element)) {
            while (!ContentModel.of(container().name()).hasText()) {
                imply();
            }
            add(container(), element);
        } else if (Markup.isVoid(element.name())) {
            add(phrasing(), element);
        } else if (meaningless) {
            open.add(new Open(Open.Kind.NONE, false, element));
        } else if (element.is("ruby")) {
            contain(phrasing(), element);
        } else {
            open.add(new Open(Open.Kind.MARKUP, false, element));
        }
    }

    /// Edges of blocks are no part of the markup around them; what can be acted on is no part of a link.
    private boolean isApart(Element element) {
        String carried = element.attribute(Insets.ATTRIBUTE);
        return element.is(Insets.CARRIER) && (insets.edge(carried).isPresent() || insets.isFrame(carried));
    }

    private void block(Element element) {
        if (element.is("section") && container() != root) {
            // Only what stands in nothing else are the footnotes of a text.
            element.attribute("class", "");
            element.attribute("role", "");
        }
        Optional<Element> place = flow(element);
        if (Markup.isVoid(element.name())) {
            place.ifPresent(parent -> add(parent, element));
        } else if (place.isPresent()) {
            contain(place.get(), element);
        } else {
            gap();
            open.add(new Open(Open.Kind.NONE, false, element));
        }
    }

    private void part(Element element) {
        while (!open.isEmpty() && nearestImplied() >= 0) {
            open.remove(nearestImplied());
        }
        String name = element.name();
        Element around = container();
        boolean fits = switch (name) {
            case "li" -> around.is("ol") || around.is("ul");
            case "dt", "dd" -> around.is("dl");
            case "caption" -> around.is("table") && around.isEmpty();
            case "thead", "tbody", "tfoot" -> around.is("table");
            case "tr" -> imply(ContentModel.ROWS);
            case "td", "th" -> imply(ContentModel.CELLS);
            case "summary" -> around.is("details") && around.isEmpty();
            case "figcaption" -> around.is("figure") && around.elements("figcaption").findAny().isEmpty();
            default -> around.is("ruby");
        };
        if (fits) {
            contain(container(), element);
        } else if (ContentModel.of(name) == ContentModel.FLOW || name.equals("summary")) {
            element.rename("div");
            block(element);
        } else {
            open.add(new Open(Open.Kind.NONE, false, element));
        }
    }

    /// The implied element that is nearest, if nothing that was written stands in it; negative where there is none.
    private int nearestImplied() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).isContainer()) {
                return open.get(i).isImplied() ? i : -1;
            }
        }
        return -1;
    }

    /// Opens what a table needs around a row or a cell; false where there is no table.
    private boolean imply(ContentModel wanted) {
        ContentModel model = ContentModel.of(container().name());
        while (model != wanted && (model == ContentModel.TABLE || model == ContentModel.ROWS)) {
            imply();
            model = ContentModel.of(container().name());
        }
        return model == wanted;
    }

    private void imply() {
        Element around = container();
        Element element = new Element(ContentModel.of(around.name()).implied(), List.of());
        add(around, element);
        open.add(new Open(Open.Kind.CONTAINER, true, element));
    }

    private void contain(Element parent, Element element) {
        add(parent, element);
        open.add(new Open(Open.Kind.CONTAINER, false, element));
    }

    private void add(Element parent, Element child) {
        parent.children().add(child);
        size += ELEMENT;
        if (size > BoundedText.LIMIT) {
            throw new BoundedText.Full();
        }
    }

    private Element container() {
        return open.reversed().stream().filter(Open::isContainer).map(other -> other.element()).findFirst()
                .orElse(root);
    }

    private boolean isWithin(String name) {
        return open.stream().anyMatch(other -> other.isContainer() && other.element().is(name));
    }

    /// Where a block may stand; empty where none may.
    private Optional<Element> flow(Element block) {
        if (!open.stream().filter(Open::isContainer)
                .allMatch(around -> ContentModel.isAllowedWithin(around.element().name(), block.name()))) {
            return Optional.empty();
        }
        if (container().is("p")) {
            finishParagraph();
        }
        while (!ContentModel.of(container().name()).hasText()) {
            imply();
        }
        boolean heading = ContentModel.isHeading(block.name()) && container().is("summary");
        return heading || ContentModel.of(container().name()) == ContentModel.FLOW
                ? Optional.of(container())
                : Optional.empty();
    }

    private void finishParagraph() {
        Element paragraph = container();
        open.reversed().stream().filter(Open::isContainer).findFirst().ifPresent(Open::finish);
        if (paragraph.isEmpty() && !paragraph.hasAttributes()) {
            container().children().remove(paragraph);
        }
    }

    /// Where text stands: in all the markup that is open.
    private Element phrasing() {
        while (!ContentModel.of(container().name()).hasText()) {
            imply();
        }
        Element around = container();
        Element place = around;
        for (Open markup : markup()) {
            Element parent = place;
            place = markup.goesOn(around, parent).orElseGet(() -> {
                Element written = markup.write(around);
                add(parent, written);
                return written;
            });
        }
        return place;
    }

    /// Where white space goes, which nothing is written for.
    private Element current() {
        Element around = container();
        Element place = around;
        for (Open markup : markup()) {
            Optional<Element> next = markup.goesOn(around, place);
            if (next.isEmpty()) {
                return place;
            }
            place = next.get();
        }
        return place;
    }

    /// What is written around text. Ruby stands in the markup around it; blocks have that written in them again.
    private List<Open> markup() {
        int first = 0;
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).isContainer()) {
                first = ContentModel.isRuby(open.get(i).element().name()) ? i : 0;
            }
        }
        return open.subList(first, open.size()).stream().filter(each -> each.kind() == Open.Kind.MARKUP).toList();
    }

    /// Keeps words apart that lose the tags between them.
    private void gap() {
        Element place = current();
        if (place.last().filter(last -> !(last instanceof Words(String text)) || !text.endsWith(" ")).isPresent()
                && ContentModel.of(place.name()).hasText()) {
            place.children().add(new Words(" "));
        }
    }
}
