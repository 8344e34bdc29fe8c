package org.diglot.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Gives the units of a text to the index: every form and part of one unit at one position, as wide as the unit, and the
/// stems of all of them.
final class UnitTokenizer extends Tokenizer {
    private record Token(String text, Unit unit, boolean first) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Token> tokens = new ArrayDeque<>();
    private final @Nullable List<Unit> ready;
    private int end;

    UnitTokenizer() {
        this.ready = null;
    }

    /// Of a text that was cut already.
    UnitTokenizer(List<Unit> units) {
        this.ready = units;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        tokens.clear();
        for (Unit unit : ready == null ? read() : ready) {
            boolean first = true;
            for (String word : words(unit)) {
                tokens.add(new Token(word, unit, first));
                first = false;
            }
        }
    }

    private List<Unit> read() throws IOException {
        StringWriter text = new StringWriter();
        input.transferTo(text);
        String read = text.toString();
        end = read.length();
        return UnitReader.units(read);
    }

    private static Set<String> words(Unit unit) {
        Set<String> words = new LinkedHashSet<>(unit.forms());
        words.addAll(unit.parts());
        unit.forms().forEach(form -> words.addAll(Analysis.stems(form)));
        unit.parts().forEach(part -> words.addAll(Analysis.stems(part)));
        return words;
    }

    @Override
    public boolean incrementToken() {
        Token token = tokens.poll();
        if (token == null) {
            return false;
        }
        clearAttributes();
        term.append(token.text());
        offset.setOffset(correctOffset(token.unit().start()), correctOffset(token.unit().end()));
        position.setPositionIncrement(token.first() ? 1 : 0);
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(end), correctOffset(end));
    }
}
