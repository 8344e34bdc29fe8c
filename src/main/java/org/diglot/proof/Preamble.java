package org.diglot.proof;

import java.util.Arrays;

import org.diglot.language.Language;
import org.diglot.language.Orthography;
import org.diglot.language.Spelling;

/// What a chat assistant says before the text it was asked for.
final class Preamble {
    /// It is one sentence or two.
    private static final int LONGEST = 400;

    private Preamble() {}

    static boolean begins(String paragraph) {
        String text = paragraph.strip();
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = Spelling.fold(text).replace(Orthography.HALF_SPACE, ' ').replace('’', '\'').replaceAll(" +",
                " ");
        return Arrays.stream(Language.values())
                .anyMatch(language -> language.orthography().preamble().matcher(plain).lookingAt());
    }
}
