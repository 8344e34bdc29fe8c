package org.diglot.markdown;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The size an author wants an image to have, in CSS pixels.
record Size(OptionalInt width, OptionalInt height) {
    static final Size NATURAL = new Size(OptionalInt.empty(), OptionalInt.empty());
    private static final Pattern NOTATION = Pattern.compile("(\\d{1,5})(?:x(\\d{1,5}))?");

    /// `300` or `300x200`, as Obsidian writes it, or as an attribute of HTML.
    static Optional<Size> of(String text) {
        Matcher size = NOTATION.matcher(text.strip());
        return size.matches() ? Optional.of(of(size.group(1), size.group(2))) : Optional.empty();
    }

    /// Digits, at most five of them, or nothing.
    static Size of(@Nullable String width, @Nullable String height) {
        return new Size(number(width), number(height));
    }

    private static OptionalInt number(@Nullable String digits) {
        int number = digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
