package org.diglot.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.diglot.language.Language;
import org.diglot.language.Run;

/// Finds the blocks that are mainly in another language than what is around them.
final class Directions extends AbstractVisitor {
    /// The beginning of a block tells its language; nested blocks would else be read once for every level.
    private static final int ENOUGH = 2000;
    /// How many foreign letters outweigh one of the language around.
    private static final int MOST = 2;

    private final Map<Node, Language> foreign = new HashMap<>();
    private Language around;

    Directions(Language language) {
        this.around = language;
    }

    void read(Node node) {
        node.accept(this);
    }

    /// The language of this block where it is not that of the block around it.
    Optional<Language> of(Node node) {
        return Optional.ofNullable(foreign.get(node));
    }

    private void block(Node node) {
        Language outer = around;
        around = languageOf(PlainText.prose(node, ENOUGH), outer);
        if (around != outer) {
            foreign.put(node, around);
        }
        visitChildren(node);
        around = outer;
    }

    /// Another language than the one around only if the text begins in it and is in it for the most part: a sentence may
    /// hold many foreign names, and a heading a translation in brackets.
    static Language languageOf(String text, Language around) {
        Language other = Language.dominant(text).orElse(around);
        List<Run> runs = Run.of(text, around);
        Optional<Language> first = runs.stream().filter(run -> letters(run.text()) > 0).findFirst()
                .flatMap(Run::language);
        if (other == around || first.isEmpty()) {
            return around;
        }
        long own = runs.stream().filter(run -> run.language().isEmpty()).mapToLong(run -> letters(run.text())).sum();
        return letters(text) > (MOST + 1) * own ? other : around;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!Nodes.isTight(paragraph)) {
            block(paragraph);
        }
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(BulletList list) {
        block(list);
    }

    @Override
    public void visit(OrderedList list) {
        block(list);
    }

    @Override
    public void visit(BlockQuote quote) {
        block(quote);
    }

    @Override
    public void visit(CustomBlock custom) {
        if (custom instanceof TableBlock || custom instanceof Callout) {
            block(custom);
        } else {
            visitChildren(custom);
        }
    }
}
