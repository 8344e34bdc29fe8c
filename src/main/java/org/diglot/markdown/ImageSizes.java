package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// Reads the size of an image in each spelling there is: `![Tea|300](tea.png)` of Obsidian, `![Tea](tea.png){width=300}` of
/// Pandoc and kramdown, whose other attributes go without a word, and `![Tea](tea.png =300x200)` of some editors.
final class ImageSizes implements LinkProcessor {
    private static final int LONGEST = 500;
    private static final String TITLE = "(?:\\s+\"([^\"]*)\")?";
    private static final Pattern TARGET = Pattern
            .compile("\\s*(?:<([^<>]+)>|([^\\s<>]+))" + TITLE + "\\s+=(\\d{0,5})(?:x(\\d{0,5}))?" + TITLE + "\\s*");
    private static final Pattern BESIDE = Pattern.compile("(?s)(.*)\\|\\s*(\\d[\\dx]*)\\s*");
    private static final String ATTRIBUTE = "(?:[.#][^\\s{}]{1,100}+|[A-Za-z][\\w:-]{0,50}+="
            + "(?:\"[^\"{}]{0,200}+\"|'[^'{}]{0,200}+'|[^\\s\"'{}]{1,200}+))";
    private static final Pattern ATTRIBUTES = Pattern
            .compile("\\{:?\\s*+" + ATTRIBUTE + "(?:\\s++" + ATTRIBUTE + "){0,20}+\\s*+}");
    private static final Pattern WIDTH = side("width");
    private static final Pattern HEIGHT = side("height");

    private static Pattern side(String name) {
        return Pattern.compile("[\\s{:]" + name + "=[\"']?(\\d{1,5})(?:px)?[\"']?[\\s}]");
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        if (!image || link.destination() != null || link.label() != null || !scanner.next('(')) {
            return LinkResult.none();
        }
        Matcher target = TARGET.matcher(target(scanner));
        if (!target.matches() || !scanner.next(')')) {
            return LinkResult.none();
        }
        String address = said(target.group(1)) + said(target.group(2));
        SizedImage sized = new SizedImage(address, said(target.group(3)) + said(target.group(6)),
                Size.of(target.group(4), target.group(5)));
        return LinkResult.wrapTextIn(sized, scanner.position()).includeMarker();
    }

    private static String said(@Nullable String group) {
        return group == null ? "" : group;
    }

    /// What stands up to the closing bracket.
    private static String target(Scanner scanner) {
        StringBuilder target = new StringBuilder();
        int open = 0;
        while (scanner.hasNext() && scanner.peek() != '\n' && target.length() < LONGEST) {
            char c = scanner.peek();
            if (c == ')' && open-- == 0) {
                break;
            }
            open += c == '(' ? 1 : 0;
            target.append(c);
            scanner.next();
        }
        return target.toString();
    }

    /// Takes the sizes out of the text around images, and out of their words.
    static void readIn(Node document) {
        List<Image> images = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image);
                visitChildren(image);
            }
        });
        images.forEach(image -> size(image).ifPresent(size -> resize(image, size)));
    }

    private static Optional<Size> size(Image image) {
        Optional<Size> behind = attributes(image);
        Optional<Size> beside = beside(image);
        return behind.or(() -> beside);
    }

    private static Optional<Size> beside(Image image) {
        if (!(image.getLastChild() instanceof Text text)) {
            return Optional.empty();
        }
        Matcher parts = BESIDE.matcher(text.getLiteral());
        Optional<Size> size = parts.matches() ? Size.of(parts.group(2)) : Optional.empty();
        size.ifPresent(_ -> text.setLiteral(parts.group(1).stripTrailing()));
        return size.filter(said -> !said.equals(Size.NATURAL));
    }

    private static Optional<Size> attributes(Image image) {
        boolean alone = image.getParent() instanceof Link && image.getPrevious() == null && image.getNext() == null;
        Node behind = alone ? image.getParent().getNext() : image.getNext();
        String source = switch (behind) {
            case Text text -> takeAttributes(text);
            case Comment comment -> comment.styling();
            case null, default -> "";
        };
        Size size = Size.of(side(WIDTH, source), side(HEIGHT, source));
        return size.equals(Size.NATURAL) ? Optional.empty() : Optional.of(size);
    }

    private static String takeAttributes(Text text) {
        Matcher attributes = ATTRIBUTES.matcher(text.getLiteral());
        if (!attributes.lookingAt()) {
            return "";
        }
        String rest = text.getLiteral().substring(attributes.end());
        if (rest.isEmpty()) {
            text.unlink();
        } else {
            text.setLiteral(rest);
        }
        return attributes.group();
    }

    private static String side(Pattern side, String source) {
        Matcher found = side.matcher(source);
        return found.find() ? found.group(1) : "";
    }

    private static void resize(Image image, Size size) {
        SizedImage sized = new SizedImage(image.getDestination(), said(image.getTitle()), size);
        sized.setSourceSpans(image.getSourceSpans());
        Nodes.moveChildren(image, sized);
        image.insertBefore(sized);
        image.unlink();
    }
}
