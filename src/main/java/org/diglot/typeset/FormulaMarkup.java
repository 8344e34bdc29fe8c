package org.diglot.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what KaTeX wrote and lets through what a formula needs, balanced; every declaration of a style attribute becomes
/// a class, because the pages' policy knows no style attributes.
final class FormulaMarkup {
    private static final Set<String> ELEMENTS = Set.of("span", "svg", "path", "line", "math", "semantics", "annotation",
            "mrow", "mi", "mo", "mn", "ms", "mtext", "mspace", "mstyle", "mfrac", "msqrt", "mroot", "msub", "msup",
            "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd", "mlabeledtr", "mpadded", "mphantom",
            "menclose");
    private static final Set<String> ATTRIBUTES = Set.of("xmlns", "encoding", "aria-hidden", "width", "height",
            "viewBox", "preserveAspectRatio", "d", "x1", "x2", "y1", "y2", "stroke-width", "accent", "accentunder",
            "columnalign", "columnlines", "columnspacing", "depth", "display", "displaystyle", "fence", "largeop",
            "linebreak", "linethickness", "lspace", "mathbackground", "mathcolor", "mathsize", "mathvariant", "maxsize",
            "minsize", "notation", "rowlines", "rowspacing", "rspace", "scriptlevel", "separator", "stretchy",
            "valign", "voffset");
    private static final Pattern DECLARATION = Pattern.compile("(?:color|background-color|height|width|min-width|top"
            + "|bottom|left|margin|margin-(?:top|left|right)|padding-left|vertical-align|position|text-shadow"
            + "|border-(?:style|width|color|top-width|bottom-width|right-width|right-style)):[-#.%a-zA-Z0-9 ]+");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)((?: [a-zA-Z0-9-]+=\"[^\"<>]*+\")*+)(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z0-9-]+)=\"([^\"]*+)\"");
    /// Without what XML forbids and what marks a place in a text.
    private static final Pattern TEXT = Pattern.compile(
            "(?:[^&<>\\p{Cntrl}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]|[\\n\\t]|&(?:amp|lt|gt|quot|#x27);)*+");

    private final String markup;
    private final StringBuilder html = new StringBuilder();
    private final Set<String> styles = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private FormulaMarkup(String markup) {
        this.markup = markup;
    }

    /// Empty where it holds anything else.
    static Optional<Formula.Shown> read(String markup) {
        return new FormulaMarkup(markup).read();
    }

    private Optional<Formula.Shown> read() {
        Matcher tag = TAG.matcher(markup);
        int at = 0;
        while (tag.find()) {
            if (!text(at, tag.start()) || !tag(tag)) {
                return Optional.empty();
            }
            at = tag.end();
        }
        return text(at, markup.length()) && open.isEmpty()
                ? Optional.of(new Formula.Shown(html.toString(), styles))
                : Optional.empty();
    }

    private boolean text(int from, int to) {
        html.append(markup, from, to);
        return TEXT.matcher(markup).region(from, to).matches();
    }

    private boolean tag(Matcher tag) {
        String name = tag.group(2);
        if (!tag.group(1).isEmpty()) {
            html.append("</").append(name).append('>');
            return name.equals(open.poll());
        }
        html.append('<').append(name).append(classes(tag.group(3))).append(attributes(name, tag.group(3)))
                .append(tag.group(4)).append('>');
        if (tag.group(4).isEmpty()) {
            open.push(name);
        }
        return ELEMENTS.contains(name);
    }

    private static String attributes(String element, String attributes) {
        return ATTRIBUTE.matcher(attributes).results().filter(attribute -> ATTRIBUTES.contains(attribute.group(1)))
                // KaTeX gives cells a width, which is no attribute of theirs in MathML Core.
                .filter(attribute -> !element.equals("mtd") || !attribute.group(1).equals("width"))
                .map(attribute -> attribute.group()).collect(Collectors.joining());
    }

    private String classes(String attributes) {
        String classes = ATTRIBUTE.matcher(attributes).results().flatMap(attribute -> switch (attribute.group(1)) {
            case "class" -> Stream.of(attribute.group(2).strip());
            case "style" -> styles(attribute.group(2));
            default -> Stream.of();
        }).collect(Collectors.joining(" "));
        return classes.isEmpty() ? "" : " class=\"" + classes + "\"";
    }

    private Stream<String> styles(String declarations) {
        return Stream.of(declarations.split(";")).filter(declaration -> DECLARATION.matcher(declaration).matches())
                .map(declaration -> declaration.replace(": ", ":").replace(' ', '_')).peek(styles::add);
    }
}
