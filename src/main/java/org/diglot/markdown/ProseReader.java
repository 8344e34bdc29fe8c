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
import org.diglot.language.Orthography;
import org.diglot.proof.Proofreader;
import org.diglot.proof.Prose;
import org.diglot.proof.Slip;
import org.jspecify.annotations.Nullable;

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
    /// What stands before the title of a callout, and behind that of a link.
    private static final Pattern TITLE_BEGIN = Pattern.compile("(?<![\\w-])title\\s*+=\\s*+\\{?\\s*+[\"'`]?\\s*+");
    private static final Pattern TITLE_END = Pattern.compile("[\"')]\\s*+(?:=\\d*+x?\\d*+\\s*+)?\\)");
    /// Attributes that readers see. One with an entity or of several lines is not read.
    private static final Pattern SHOWN = Pattern.compile("\\s(alt|title)\\s*+=\\s*+[\"']([^\"'&\\n{}]++)[\"']");
    private static final int FARTHEST = 2000;
    private static final Set<String> VERBATIM = Set.of("script", "style", "textarea");
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
            case HtmlBlock html -> html(PlacedHtml.of(html.getLiteral(), html.getSourceSpans(), source));
            case HtmlInline html -> html(PlacedHtml.of(html.getLiteral(), html.getSourceSpans(), source));
            case CalloutTitle title when title.getFirstChild() instanceof Text text
                    && text.getSourceSpans().isEmpty() ->
                calloutTitle(title, text.getLiteral());
            case Code _ -> prose.addObject();
            case Image image -> {
                passage(image, isInline(image));
                title(image, image.getTitle());
            }
            case InlineFootnote note -> passage(note, true);
            case Link link when !isInline(link) -> prose.addObject();
            case Link link -> {
                children(link);
                title(link, link.getTitle());
            }
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

    /// The title of an image or link, which stands at its end.
    private void title(Node node, @Nullable String title) {
        if (title == null || title.isEmpty() || title.indexOf('\n') >= 0 || !isInline(node)) {
            return;
        }
        int begin = node.getSourceSpans().getFirst().getInputIndex();
        int end = node.getSourceSpans().getLast().getInputIndex() + node.getSourceSpans().getLast().getLength();
        int at = source.lastIndexOf(title, end - title.length());
        if (at > begin && "\"'(".indexOf(source.charAt(at - 1)) >= 0
                && TITLE_END.matcher(source).region(at + title.length(), end).matches()) {
            passage(title, at);
        }
    }

    private void calloutTitle(Node node, String title) {
        List<SourceSpan> spans = node.getParent().getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int begin = spans.getFirst().getInputIndex();
        Matcher attribute = TITLE_BEGIN.matcher(source).region(begin, Math.min(source.length(), begin + FARTHEST));
        if (attribute.find() && source.startsWith(title, attribute.end())) {
            passage(title, attribute.end());
        }
    }

    /// Words that are read apart from those around them. What is spelled in another way in the source is not read.
    private void passage(String words, int place) {
        Prose around = prose;
        prose = new Prose();
        for (int i = 0; i < words.length(); i++) {
            if (silent > 0) {
                prose.addObject();
            } else {
                prose.add(words.charAt(i), place + i);
            }
        }
        finishBlock();
        prose = around;
    }

    /// What stands between tags is read as text; a block ends at each tag that is not one within a line.
    private void html(PlacedHtml placed) {
        String html = placed.html();
        int at = 0;
        while (at < html.length()) {
            if (silent > 0 && VERBATIM.contains(silence)) {
                at = behind(html, "</" + silence, at, 0);
            }
            if (at < html.length()) {
                at = html.charAt(at) == '<' ? markup(placed, at) : character(placed, at);
            }
        }
    }

    /// Reads a tag or a comment.
    ///
    /// @return the place behind it
    private int markup(PlacedHtml placed, int at) {
        String html = placed.html();
        if (html.startsWith("<!--", at)) {
            return behind(html, "-->", at + 4, 3);
        }
        boolean closing = html.startsWith("</", at);
        int name = closing ? at + 2 : at + 1;
        if (name >= html.length() || !Character.isLetter(html.charAt(name))) {
            boolean declaration = html.startsWith("<!", at) || html.startsWith("<?", at);
            prose.addObject();
            return declaration ? behind(html, ">", at, 1) : at + 1;
        }
        Tag tag = Tag.read(html, closing ? at + 1 : at);
        tag(tag, closing);
        String element = tag.name().toLowerCase(Locale.ROOT);
        if (element.equals("br")) {
            prose.addOther('\n');
        } else if (!ContentModel.isInline(element)) {
            finishBlock();
        }
        if (!closing && silent == 0) {
            attributes(placed, at, tag);
        }
        return Math.max(at + 1, tag.end());
    }

    private static int behind(String text, String end, int from, int length) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + length;
    }

    /// What readers see of a tag: the words in place of an image, and what is shown of an element that is pointed at.
    private void attributes(PlacedHtml placed, int begin, Tag tag) {
        if (tag.attribute("alt").isEmpty() && tag.attribute("title").isEmpty()) {
            return;
        }
        Matcher attribute = SHOWN.matcher(placed.html()).region(begin, tag.end());
        while (attribute.find()) {
            int place = placed.place(attribute.start(2));
            if (place >= 0 && tag.attribute(attribute.group(1)).equals(attribute.group(2))) {
                passage(attribute.group(2), place);
            }
        }
    }

    /// Reads a character of text, or an entity.
    ///
    /// @return the place behind it
    private int character(PlacedHtml placed, int at) {
        String html = placed.html();
        char c = html.charAt(at);
        if (c == '&') {
            Matcher entity = ENTITY.matcher(html).region(at, Math.min(html.length(), at + 40));
            if (entity.lookingAt()) {
                boolean halfSpace = entity.group().equals("&zwnj;") || entity.group().equals("&#8204;");
                prose.addOther(halfSpace && silent == 0 ? Orthography.HALF_SPACE : Proofreader.OBJECT);
                return entity.end();
            }
        }
        if (c == '\n') {
            prose.addOther(c);
        } else if (placed.place(at) < 0 || c == '{' || c == '}') {
            prose.addObject();
        } else {
            add(c, placed.place(at));
        }
        return at + 1;
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

    /// Whether what stands in it is in a language without slips of its own.
    private static boolean isForeign(String tag) {
        return !tag.isEmpty()
                && Language.ofTag(tag).filter(other -> !other.orthography().letters().isEmpty()).isEmpty();
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
