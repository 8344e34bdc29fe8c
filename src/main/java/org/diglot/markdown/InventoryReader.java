package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.diglot.post.Inventory;
import org.diglot.post.Inventory.Item;
import org.diglot.post.Inventory.Kind;
import org.jspecify.annotations.Nullable;

/// Takes the inventory of one text. Of a text beyond all measure the rest counts for the last passage, or not at all.
final class InventoryReader extends AbstractVisitor {
    private static final int PASSAGES = 500;
    private static final int ITEMS = 10_000;
    private static final Pattern TAG = Pattern
            .compile("(<!--)|(-->)|<(img|a|li|tr|pre)\\b(?:[^<>]*?\\b(?:src|href)\\s*=\\s*"
                    + "[\"']?([^\"'\\s>]*+))?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Kind> TAGS = Map.of("img", Kind.IMAGE, "a", Kind.LINK, "li", Kind.LIST_ITEM, "tr",
            Kind.TABLE_ROW, "pre", Kind.CODE_BLOCK);

    private final Notes notes;
    private final int shift;
    private final List<Inventory.Passage> passages = new ArrayList<>();
    private int counted;
    private int level;
    private String heading = "";
    private int line;
    private List<Item> items = new ArrayList<>();
    private int letters;

    private InventoryReader(Notes notes, int shift) {
        this.notes = notes;
        this.shift = shift;
        this.line = notes.firstLine();
    }

    /// @param shift how many levels the headings move down on the page
    static Inventory read(Node document, Notes notes, int shift) {
        InventoryReader reader = new InventoryReader(notes, shift);
        document.accept(reader);
        reader.finish();
        return new Inventory(reader.passages);
    }

    @Override
    public void visit(Heading node) {
        if (node.getParent() instanceof Document && passages.size() < PASSAGES) {
            finish();
            level = node.getLevel() + shift;
            heading = PlainText.of(node);
            line = notes.line(node);
        }
        visitChildren(node);
    }

    private void finish() {
        passages.add(new Inventory.Passage(level, heading, line, items, letters));
        items = new ArrayList<>();
        letters = 0;
    }

    @Override
    public void visit(Text text) {
        letters += (int) text.getLiteral().codePoints().filter(Character::isLetterOrDigit).count();
    }

    @Override
    public void visit(FencedCodeBlock block) {
        add(Kind.CODE_BLOCK, block, fingerprint(block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        add(Kind.CODE_BLOCK, block, fingerprint(block.getLiteral()));
    }

    @Override
    public void visit(Image image) {
        add(Kind.IMAGE, image, image.getDestination());
    }

    @Override
    public void visit(Link link) {
        add(Kind.LINK, link, link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(ListItem item) {
        add(Kind.LIST_ITEM, item, "");
        visitChildren(item);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            add(Kind.TABLE_ROW, node, "");
        } else if (node instanceof WikiLink link) {
            add(link.isImage() ? Kind.IMAGE : Kind.LINK, link, link.target());
        }
        if (!(node instanceof Comment)) {
            visitChildren(node);
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        raw(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        raw(html, html.getLiteral());
    }

    private void raw(Node node, String html) {
        Matcher tag = TAG.matcher(html);
        boolean comment = false;
        while (counted < ITEMS && tag.find()) {
            if (tag.group(1) != null || tag.group(2) != null) {
                comment = tag.group(1) != null;
            } else if (!comment) {
                raw(node, tag.group(3).toLowerCase(Locale.ROOT), tag.group(4));
            }
        }
    }

    /// An anchor without an address is a place, not a link.
    private void raw(Node node, String name, @Nullable String address) {
        Kind kind = TAGS.get(name);
        if (kind != null && (kind != Kind.LINK || address != null)) {
            add(kind, node, address == null ? "" : address);
        }
    }

    private void add(Kind kind, Node node, String key) {
        if (counted < ITEMS) {
            counted++;
            items.add(new Item(kind, notes.line(node), key));
        }
    }

    private static String fingerprint(String code) {
        return Integer.toHexString(code.strip().hashCode());
    }
}
