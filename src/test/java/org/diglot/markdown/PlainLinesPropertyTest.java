package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;

import org.diglot.Pieces;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What the fast way says is what the grammar says, of lines on which anything stands.
class PlainLinesPropertyTest {
    @Provide
    Arbitrary<String> texts() {
        return Pieces.texts(12);
    }

    @Property(tries = 20000, edgeCases = EdgeCasesMode.NONE)
    void theGrammarSaysTheSame(@ForAll("texts") String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        PlainLines.verbatim(lines).ifPresent(
                plain -> assertThat(told(plain, lines)).isEqualTo(told(new VerbatimLines(lines).find(true), lines)));
    }

    private static Verbatim told(Verbatim verbatim, String text) {
        String[] lines = text.split("\n", -1);
        BitSet told = new BitSet();
        verbatim.lines().stream().filter(line -> !lines[line].isBlank()).forEach(told::set);
        return new Verbatim(told, verbatim.unclosedFence(), verbatim.unclosedComment());
    }
}
