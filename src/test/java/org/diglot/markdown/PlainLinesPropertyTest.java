package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.Pieces;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What the fast way says is what the grammar says.
class PlainLinesPropertyTest {
    @Provide
    Arbitrary<String> texts() {
        return Pieces.texts(12);
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void theGrammarSaysTheSame(@ForAll("texts") String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        PlainLines.verbatim(lines)
                .ifPresent(plain -> assertThat(plain).isEqualTo(new VerbatimLines(lines).find(true)));
    }
}
