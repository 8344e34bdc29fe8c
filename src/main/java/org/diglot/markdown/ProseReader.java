package org.diglot.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.diglot.language.Language;
import org.diglot.proof.Prose;
import org.diglot.proof.Slip;

/// Collects the prose of a document, block by block, and has it proofread. Code, addresses, mathematics, comments, tags
/// and the names of links are no prose, nor is what an author marks as being in a language that is not the blog's.
final class ProseReader {
    /// Tags of another engine's templates, which are text here and have a meaning there.
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^}\\n]{0,500}+}}|\\{%[^%\\n]{0,500}+%}");
    /// Attributes in braces, the name of a block at its end, and what was meant for the file of a link but has a space.
    private static final Pattern NAMES = Pattern.compile("\\{:?\\h{0,9}[#.][^{}\\n]{0,300}+}"
            + "|(?m)(?<![^\\h\\n])\\^[\\p{L}\\p{M}\\p{N}\\u200C_-]{1,100}+(?=\\h{0,9}$)"
            + "|(?<=\\]\\()[^()\\n\"]{1,300}?\\.[A-Za-z0-9]{1,5}(?=\\h{0,9}[)\"=])");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,32};");
    /// Elements whose text is not prose.
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var", "pre", "script", "style", "textarea",
            "math", "svg");

    private final String source;
    private final Language language;
    private final BitSet names = new BitSet();
    private final List<Slip> slips = new ArrayList<>();
    private Prose prose = new Prose();
    /// The element within which nothing is read, and how many of its name are open.
    private String silence = "";
    private int silent;

    private ProseReader(String source, Language language) {
        this.source = source;
        this.language = language;
        for (Pattern pattern : List.of(TEMPLATE, NAMES)) {
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                names.set(matcher.start(), matcher.end());
            }
        }
    }

    /// The slips of a document, in the order of their places in its source.
    static List<Slip> slips(Node document, String source, Language language) {
        ProseReader reader = new ProseReader(source, language);
        reader.read(document);
        reader.finishBlock();
        return reader.slips.stream().sorted((a, b) -> Integer.compare(a.begin(), b.begin())).toList();
    }

    private void read(Node node) {
        switch (node) {
            case Text text -> words(text);
            case SoftLineBreak _,HardLineBreak _ -> prose.addOther('\n');
            case FencedCodeBlock _,IndentedCodeBlock _,LinkReferenceDefinition _ -> finishBlock();
            case HtmlBlock html -> tags(html.getLiteral());
            case HtmlInline html -> tags(html.getLiteral());
            case Code _ -> prose.addObject();
            case Image image -> passage(image, isInline(image));
            case InlineFootnote note -> passage(note, true);
            case Link link when !isInline(link) -> prose.addObject();
            default -> children(node);
        }
    }

    private void children(Node node) {
        boolean block = node instanceof Block || node instanceof TableCell;
        if (block) {
            finishBlock();
        } else if (node.getFirstChild() == null) {
            prose.addObject();
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            read(child);
        }
        if (block) {
            finishBlock();
        }
    }

    private void finishBlock() {
        slips.addAll(prose.slips(language));
        prose = new Prose();
    }

    /// The text for those who do not see an image is a passage of its own, and so is a note.
    private void passage(Node node, boolean written) {
        Prose around = prose;
        around.addObject();
        prose = new Prose();
        if (written) {
            Nodes.children(node).forEach(this::read);
        }
        finishBlock();
        prose = around;
    }

    /// Whether the text of a link is only that, `[text](address)`, and neither an address nor a name.
    private boolean isInline(Node link) {
        List<SourceSpan> spans = link.getSourceSpans();
        if (spans.isEmpty()) {
            return false;
        }
        int end = spans.getLast().getInputIndex() + spans.getLast().getLength();
        char first = source.charAt(spans.getFirst().getInputIndex());
        return (first == '[' || first == '!') && source.charAt(end - 1) == ')';
    }

    private void tags(String html) {
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            boolean closing = html.charAt(at + 1) == '/';
            if (closing || Character.isLetter(html.charAt(at + 1))) {
                Tag tag = Tag.read(html, closing ? at + 1 : at);
                tag(tag, closing);
                at = Math.max(at, tag.end() - 1);
            }
        }
    }

    private void tag(Tag tag, boolean closing) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        if (silent > 0) {
            silent += !name.equals(silence) || tag.isEmpty() ? 0 : closing ? -1 : 1;
        } else if (!closing && !tag.isEmpty() && !Markup.isVoid(name)
                && (CODE.contains(name) || isForeign(tag.attribute("lang")))) {
            silence = name;
            silent = 1;
        }
    }

    private static boolean isForeign(String tag) {
        return !tag.isEmpty() && Language.ofTag(tag).isEmpty();
    }

    /// The characters of a text and of its source go together until one is spelled in another way.
    private void words(Text text) {
        String literal = text.getLiteral();
        int at = 0;
        for (SourceSpan span : text.getSourceSpans()) {
            int place = span.getInputIndex();
            int end = Math.min(source.length(), place + span.getLength());
            while (place < end && at < literal.length()) {
                char c = literal.charAt(at);
                int skipped = behindOtherSpelling(place, end, c);
                if (skipped > place) {
                    prose.addOther(c);
                    place = skipped;
                } else if (source.charAt(place) == c) {
                    add(c, place++);
                } else {
                    break;
                }
                at++;
            }
        }
        while (at < literal.length()) {
            prose.addOther(literal.charAt(at++));
        }
    }

    /// Behind a backslash escape or an entity; the place itself where the character stands as it is read.
    private int behindOtherSpelling(int place, int end, char read) {
        char written = source.charAt(place);
        if (written == '\\' && place + 1 < end && source.charAt(place + 1) == read) {
            return place + 2;
        }
        if (written == '&') {
            Matcher entity = ENTITY.matcher(source).region(place, end);
            if (entity.lookingAt() && (read != '&' || entity.group().equals("&amp;"))) {
                return entity.end();
            }
        }
        return place;
    }

    private void add(char c, int place) {
        if (silent > 0 || names.get(place)) {
            prose.addObject();
        } else {
            prose.add(c, place);
        }
    }
}
