package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.markdown.HtmlPart.Element;
import org.diglot.markdown.HtmlPart.Words;

/// Gives text its language and direction where it is mainly in another language than what is around it, and a paragraph
/// where it stands in nothing. A paragraph turns as a whole; items, cells and captions stay on their side, where their
/// markers and their columns are, and what turns is an element within them.
final class TextDirections {
    /// The beginning of a text tells its language.
    private static final int ENOUGH = 2000;
    private static final Set<String> TURNING = Set.of("p", "div", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");
    /// Elements whose words are no part of the prose around them, or have a direction of their own.
    private static final Set<String> APART = Set.of("code", "bdi", "bdo", Insets.CARRIER);
    /// Classes of what has its direction from us already.
    private static final Set<String> SET = Set.of("listing", "formula", "diagram");

    private final Insets insets;
    private final Language language;

    TextDirections(Insets insets, Language language) {
        this.insets = insets;
        this.language = language;
    }

    void establish(Element root) {
        settle(root, true, language);
    }

    private void settle(Element parent, boolean isRoot, Language around) {
        List<HtmlPart> children = List.copyOf(parent.children());
        parent.children().clear();
        List<HtmlPart> line = new ArrayList<>();
        for (HtmlPart child : children) {
            if (isInline(child)) {
                line.add(child);
                continue;
            }
            put(line, parent, isRoot, around, children);
            line.clear();
            parent.children().add(child);
            if (child instanceof Element block && !block.is("pre") && !isSet(block)) {
                settle(block, false, Language.ofTag(block.attribute("lang")).orElse(around));
            }
        }
        put(line, parent, isRoot, around, children);
    }

    /// Edges of blocks and embeds are no part of a line, nor is the box of a task, which is the marker of its item.
    private boolean isInline(HtmlPart part) {
        return switch (part) {
            case Words _ -> true;
            case Element element when element.is(Insets.CARRIER) -> {
                String carried = element.attribute(Insets.ATTRIBUTE);
                yield !insets.isBlock(carried) && insets.edge(carried).isEmpty();
            }
            case Element element -> ContentModel.isInline(element.name()) && !element.hasClass("task");
        };
    }

    private static boolean isSet(Element block) {
        return SET.stream().anyMatch(block::hasClass);
    }

    private void put(List<HtmlPart> line, Element parent, boolean isRoot, Language around, List<HtmlPart> children) {
        int first = 0;
        int end = line.size();
        while (first < end && line.get(first).isBlank()) {
            first++;
        }
        while (first < end && line.get(end - 1).isBlank()) {
            end--;
        }
        List<HtmlPart> seen = line.subList(first, end);
        Language own = isDirected(parent) ? around : languageOf(seen, around);
        parent.children().addAll(line.subList(0, first));
        if (isRoot && isParagraph(seen)) {
            Element paragraph = new Element("p", List.of());
            if (seen.stream().allMatch(this::isPicture)) {
                paragraph.attribute("class", "pictures");
            }
            parent.children().add(wrapped(seen, paragraph, own, around));
        } else if (own == around) {
            parent.children().addAll(seen);
        } else if (turns(parent) && children.stream().allMatch(child -> child.isBlank() || isInline(child))) {
            turn(parent, own);
            parent.children().addAll(seen);
        } else {
            parent.children().add(wrapped(seen, new Element("span", List.of()), own, around));
        }
        parent.children().addAll(line.subList(end, line.size()));
    }

    /// Whether its author gave it a direction and no language.
    private static boolean isDirected(Element parent) {
        return !parent.attribute("dir").isEmpty() && parent.attribute("lang").isEmpty();
    }

    /// The mark of a callout stands beside its title.
    private static boolean turns(Element parent) {
        return TURNING.contains(parent.name()) && parent.attribute("lang").isEmpty()
                && !parent.hasClass("callout-title");
    }

    private static Element wrapped(List<HtmlPart> parts, Element around, Language own, Language outer) {
        around.children().addAll(parts);
        if (own != outer) {
            turn(around, own);
        }
        return around;
    }

    private static void turn(Element element, Language language) {
        Renderers.in(language).forEach(element::attribute);
    }

    /// Whether there is something to read or see in it. A frame alone is a block by itself.
    private boolean isParagraph(List<HtmlPart> parts) {
        return parts.stream().anyMatch(part -> switch (part) {
            case Words words -> !words.isBlank();
            case Element element when element.is(Insets.CARRIER) ->
                !insets.isFrame(element.attribute(Insets.ATTRIBUTE));
            case Element element -> isParagraph(element.children());
        });
    }

    private boolean isPicture(HtmlPart part) {
        return switch (part) {
            case Words words -> words.isBlank();
            case Element element when element.is(Insets.CARRIER) ->
                insets.isPicture(element.attribute(Insets.ATTRIBUTE));
            case Element element -> element.is("br");
        };
    }

    private static Language languageOf(List<HtmlPart> parts, Language around) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> read(part, text));
        return text.isEmpty() ? around : Directions.languageOf(text.toString(), around);
    }

    private static void read(HtmlPart part, StringBuilder text) {
        if (part instanceof Words(String words)) {
            text.append(words, 0, Math.clamp(ENOUGH - text.length(), 0, words.length()));
        } else if (part instanceof Element element && text.length() < ENOUGH) {
            if (APART.contains(element.name()) || !element.attribute("role").isEmpty()
                    || !element.attribute("lang").isEmpty() || !element.attribute("dir").isEmpty()) {
                text.append(' ');
            } else {
                element.children().forEach(child -> read(child, text));
            }
        }
    }
}
