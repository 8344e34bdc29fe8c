package org.diglot.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sanitized HTML with marks where something waits for a [Resolver]: what only all posts together can tell. A mark is a
/// number between two noncharacters (Unicode, section 23.7), which no text of an author has here.
///
/// @param marked HTML with marks
/// @param references those the marks number, and perhaps others
public record Fragment(String marked, List<Reference> references) {
    public static final Fragment EMPTY = new Fragment("", List.of());
    private static final char BEGIN = '\uFDD0';
    private static final char END = '\uFDD1';
    /// An element with nothing in it that nobody links to. No quotation mark of a text is unescaped.
    private static final Pattern EMPTY_ELEMENT = Pattern
            .compile("<(a|p|div|figure)(?: (?!id=)[a-z-]+=\"[^\"]*\")*>\\s*</\\1>\\n?");

    public Fragment {
        references = List.copyOf(references);
    }

    /// What a mark stands for; its number is that of a reference, of a heading in the outline, or of a block.
    public enum Mark {
        LINK('<'), LINK_END('>'), PLACE('!'), HEADING('#'), BLOCK('^'), BLOCK_END('$');

        private final char sign;

        Mark(char sign) {
            this.sign = sign;
        }

        public String number(int number) {
            return "" + BEGIN + sign + number + END;
        }

        /// The number of this mark, if that is all there is.
        public Optional<Integer> numberIn(String html) {
            return html.length() > 2 && html.charAt(0) == BEGIN && html.charAt(1) == sign
                    && html.indexOf(END) == html.length() - 1
                            ? Optional.of(Integer.parseInt(html.substring(2, html.length() - 1)))
                            : Optional.empty();
        }

        private static Mark of(char sign) {
            for (Mark mark : values()) {
                if (mark.sign == sign) {
                    return mark;
                }
            }
            throw new IllegalArgumentException("no mark " + sign);
        }
    }

    public boolean isEmpty() {
        return marked.isEmpty();
    }

    /// HTML without marks.
    public String html(Resolver resolver) {
        return marked.indexOf(BEGIN) < 0 ? marked : new Reader(resolver).read();
    }

    /// What stands between these marks of headings; to the end without a second one.
    public Fragment between(int heading, Optional<Integer> next) {
        return cut(Mark.HEADING.number(heading), next.map(Mark.HEADING::number));
    }

    /// What stands before the mark of this heading; all without one.
    public Fragment before(Optional<Integer> heading) {
        int end = heading.map(Mark.HEADING::number).map(marked::indexOf).filter(at -> at >= 0).orElse(marked.length());
        return new Fragment(marked.substring(0, end), references);
    }

    /// What stands between the marks of a block.
    public Fragment block(int number) {
        return cut(Mark.BLOCK.number(number), Optional.of(Mark.BLOCK_END.number(number)));
    }

    private Fragment cut(String from, Optional<String> to) {
        int start = marked.indexOf(from);
        int end = to.map(marked::indexOf).filter(at -> at >= 0).orElse(marked.length());
        return start < 0 || end < start ? EMPTY : new Fragment(marked.substring(start, end), references);
    }

    /// A text as HTML. Quotation marks too: whoever looks for an attribute in the result finds attributes alone.
    public static String escape(String text) {
        return Unwritable.replacedIn(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"",
                "&quot;");
    }

    private final class Reader {
        private final Resolver resolver;
        private final StringBuilder out = new StringBuilder();
        /// What closes the link that is open, where it leads anywhere.
        private String linkEnd = "";
        private boolean leftOut;
        private int at;

        Reader(Resolver resolver) {
            this.resolver = resolver;
        }

        String read() {
            for (int begin = marked.indexOf(BEGIN); begin >= 0; begin = marked.indexOf(BEGIN, at)) {
                out.append(marked, at, begin);
                int end = marked.indexOf(END, begin);
                at = end + 1;
                Mark mark = Mark.of(marked.charAt(begin + 1));
                take(mark, Integer.parseInt(marked.substring(begin + 2, end)));
            }
            String html = out.append(marked, at, marked.length()).toString();
            return leftOut ? withoutEmptyElements(html) : html;
        }

        /// What shows nothing takes what is around it alone with it.
        private static String withoutEmptyElements(String html) {
            String rest = html;
            for (int depth = 0; depth < 3; depth++) {
                rest = EMPTY_ELEMENT.matcher(rest).replaceAll("");
            }
            return rest;
        }

        private void take(Mark mark, int number) {
            switch (mark) {
                case HEADING, BLOCK, BLOCK_END -> {
                }
                case LINK -> link((Reference.Link) references.get(number), number);
                case LINK_END -> {
                    out.append(linkEnd);
                    linkEnd = "";
                }
                case PLACE -> place(switch (references.get(number)) {
                    case Reference.Image image -> resolver.image(image);
                    case Reference.Embed embed -> resolver.embed(embed);
                    case Reference.Link _ -> "";
                });
            }
        }

        private void place(String html) {
            leftOut |= html.isEmpty();
            out.append(html);
        }

        private void link(Reference.Link link, int number) {
            resolver.link(link).ifPresent(anchor -> {
                out.append(anchor.start());
                linkEnd = anchor.end();
                anchor.words().ifPresent(words -> {
                    out.append(words);
                    at = marked.indexOf(Mark.LINK_END.number(number), at);
                });
            });
        }
    }
}
