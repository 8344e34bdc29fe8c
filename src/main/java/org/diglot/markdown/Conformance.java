package org.diglot.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.diglot.language.Language;
import org.diglot.markdown.HtmlPart.Element;
import org.diglot.markdown.HtmlPart.Words;

/// What elements need to have in them, and in which order. What lacks it becomes something plainer.
final class Conformance {
    private static final Pattern TERMS = Pattern.compile("(?:t+d+)*");
    private static final Pattern RUBY = Pattern.compile("(?:b*(?:r|prp))+");
    private static final Set<String> ROWS = Set.of("thead", "tbody", "tfoot");

    private final Insets insets;
    private final Language language;

    Conformance(Insets insets, Language language) {
        this.insets = insets;
        this.language = language;
    }

    void establish(Element element) {
        edges(element);
        element.elements().forEach(this::establish);
        switch (element.name()) {
            case "dl" -> terms(element);
            case "ruby" -> ruby(element);
            case "details" -> details(element);
            case "figure" -> figure(element);
            case "table" -> table(element);
            default ->
                element.elements("li").filter(_ -> !element.is("ol")).forEach(item -> item.attribute("value", ""));
        }
    }

    private static void terms(Element list) {
        String kinds = list.elements().map(child -> child.is("dt") ? "t" : "d").collect(Collectors.joining());
        if (!TERMS.matcher(kinds).matches()) {
            list.elements().forEach(child -> child.rename("div"));
            list.rename("div");
        }
    }

    private static void ruby(Element ruby) {
        String kinds = ruby.children().stream().filter(child -> !child.isBlank()).map(child -> switch (child) {
            case Element element when element.is("rt") -> "r";
            case Element element when element.is("rp") -> "p";
            default -> "b";
        }).collect(Collectors.joining());
        if (!RUBY.matcher(kinds).matches()) {
            ruby.elements().filter(child -> child.is("rt") || child.is("rp")).forEach(child -> child.rename("span"));
            ruby.rename("span");
        }
    }

    /// A block of which only one edge stands here is none: it would be cut out with half of an element.
    private void edges(Element element) {
        Map<Integer, Long> counts = element.elements(Insets.CARRIER).flatMap(carrier -> edge(carrier).stream())
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
        if (counts.containsValue(1L)) {
            element.children().removeIf(child -> child instanceof Element carrier
                    && edge(carrier).filter(number -> counts.getOrDefault(number, 0L) == 1).isPresent());
        }
    }

    private Optional<Integer> edge(Element element) {
        return element.is(Insets.CARRIER) ? insets.edge(element.attribute(Insets.ATTRIBUTE)) : Optional.empty();
    }

    private void details(Element details) {
        if (details.elements("summary").findAny().isEmpty()) {
            Element summary = new Element("summary", List.of());
            summary.children().add(new Words(language.words().text("details")));
            details.children().addFirst(summary);
        }
    }

    private static void figure(Element figure) {
        List<HtmlPart> seen = figure.children().stream().filter(child -> !child.isBlank()).toList();
        figure.elements("figcaption").filter(caption -> seen.getFirst() != caption && seen.getLast() != caption)
                .forEach(caption -> caption.rename("div"));
    }

    private static void table(Element table) {
        List<Element> groups = table.elements().filter(child -> ROWS.contains(child.name())).toList();
        for (Element group : groups) {
            boolean fits = group.is("thead") && group == groups.getFirst()
                    || group.is("tfoot") && group == groups.getLast();
            if (!fits) {
                group.rename("tbody");
            }
            group.children().removeIf(row -> row instanceof Element element && element.elements().findAny().isEmpty());
        }
        TableSpans.settle(groups);
    }
}
