package org.diglot.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the keys of a keyboard write in one language and in another.
final class Keyboard {
    /// The keys of the Latin alphabet, row by row, as the keyboard of the United States has them.
    static final String KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,";

    private final Map<Character, Character> layout = new HashMap<>();

    private Keyboard(String from, String to) {
        for (int key = 0; key < from.length(); key++) {
            layout.put(from.charAt(key), to.charAt(key));
        }
    }

    /// What would be there if these keys had been struck with the keyboard set to another language; empty where the text
    /// has no letter, or one that is on no key of the language it seems to be in.
    static Optional<String> retyped(String text, Language meant) {
        return Arrays.stream(Language.values()).filter(set -> set != meant).flatMap(
                set -> set.conventions().layouts().stream()
                        .flatMap(layout -> new Keyboard(layout, meant.conventions().layouts().getFirst())
                                .retype(text, set).stream()))
                .findFirst();
    }

    private Optional<String> retype(String text, Language set) {
        String typed = Spelling.fold(text);
        boolean written = typed.codePoints().anyMatch(set::writes)
                && typed.codePoints().allMatch(c -> !Character.isLetter(c) || layout.containsKey((char) c));
        if (!written) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(typed.length());
        typed.chars().forEach(c -> out.append(layout.getOrDefault((char) c, (char) c)));
        return Optional.of(out.toString());
    }
}
