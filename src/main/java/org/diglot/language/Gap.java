package org.diglot.language;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two words with a space between them, in the midst of others.
///
/// @param next the character behind the second word that is no space; 0 at the end
/// @param words the words by their distance from the first one; empty outside the text
public record Gap(String first, String second, char next, IntFunction<String> words) {
    private static final int NEAR = 15;

    String before() {
        return words.apply(-1);
    }

    String behind() {
        return words.apply(2);
    }

    /// The words of the same sentence or of a neighbour, without the two.
    Stream<String> near() {
        return IntStream.rangeClosed(-NEAR, NEAR).filter(at -> at < 0 || at > 1).mapToObj(words);
    }
}
