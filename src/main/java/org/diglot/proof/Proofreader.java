package org.diglot.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.diglot.language.Language;

/// Reads prose block by block. Says only what is sure: what a careful editor might leave alone is no slip.
public final class Proofreader {
    /// What stands in a block for something that is not prose: code, an image, an address.
    public static final char OBJECT = Passage.OBJECT;
    /// Where the scripts with slips of their own begin: below are Latin, Greek and Cyrillic alone.
    private static final int PLAIN = 0x600;

    private Proofreader() {}

    /// The slips of one block, in order.
    ///
    /// @param prose its words without markup, with [#OBJECT] for what is not words
    /// @param around the language of the text it is in; it may well be in another
    static List<Slip> read(String prose, Language around) {
        if (prose.chars().allMatch(c -> c < PLAIN || c == OBJECT || 0x2000 <= c && c < 0x2E80)) {
            return List.of();
        }
        Passage passage = Passage.of(prose, around);
        Sentences sentences = new Sentences(passage);
        List<Slip> slips = new ArrayList<>();
        new SpellingRule(passage, sentences, slips::add).read();
        new PunctuationRule(passage, sentences, slips::add).read();
        new MixedPunctuationRule(passage, sentences, slips::add).read();
        new DigitRule(passage, sentences, slips::add).read();
        slips.sort(Comparator.comparingInt(Slip::begin));
        return slips;
    }

    /// Whether a text begins with what a chat assistant says before the text it was asked for.
    public static boolean isPreamble(String paragraph) {
        return Preamble.begins(paragraph);
    }
}
