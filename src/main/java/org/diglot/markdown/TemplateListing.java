package org.diglot.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Code between template tags, `{% highlight ruby %}` or `{{< highlight go >}}`: a listing like any other, because as
/// Markdown it would lose its signs.
final class TemplateListing extends AbstractBlockParser {
    /// What the fence of such a block is made of, by which it is known.
    static final String FENCE = "{";
    private static final Pattern BEGIN = Pattern.compile(
            "(?:\\{\\{[<%]\\s*highlight|\\{%-?\\s*(?:highlight|codeblock))(?:\\s+(?:lang:)?([\\w+#.-]+))?[^}]{0,200}?[>%]}}?\\s*");
    private static final Pattern END = Pattern
            .compile("\\s*(?:\\{\\{[<%]\\s*/\\s*highlight\\s*[>%]}}|\\{%-?\\s*end(?:highlight|codeblock)\\s*-?%})\\s*");
    private static final int CODE_INDENT = 4;

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final StringBuilder code = new StringBuilder();
    private boolean opened;

    private TemplateListing(String language) {
        block.setFenceCharacter(FENCE);
        block.setOpeningFenceLength(3);
        block.setInfo(language);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (END.matcher(state.getLine().getContent()).region(state.getIndex(), state.getLine().getContent().length())
                .matches()) {
            block.setClosingFenceLength(3);
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        // The first is what is left of the opening line.
        if (opened) {
            code.append(line.getContent()).append('\n');
        }
        opened = true;
    }

    @Override
    public void closeBlock() {
        block.setLiteral(code.toString());
    }

    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || start >= line.length() || line.charAt(start) != '{') {
                return BlockStart.none();
            }
            Matcher begin = BEGIN.matcher(line).region(start, line.length());
            return begin.matches()
                    ? BlockStart.of(new TemplateListing(begin.group(1) == null ? "" : begin.group(1)))
                            .atIndex(line.length())
                    : BlockStart.none();
        }
    }
}
