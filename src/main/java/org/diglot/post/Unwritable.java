package org.diglot.post;

/// The characters that no HTML may hold: most control characters, halves of pairs and noncharacters (HTML Standard,
/// section 13.1.3).
public final class Unwritable {
    private static final String REPLACEMENT = "\uFFFD";

    private Unwritable() {}

    /// The text with something else in their place.
    public static String replacedIn(String text) {
        if (text.codePoints().allMatch(Unwritable::isWritable)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(isWritable(c) ? Character.toString(c) : REPLACEMENT));
        return out.toString();
    }

    public static boolean isWritable(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0x7F
                || c >= 0xA0 && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF) && !(c >= 0xD800 && c < 0xE000);
    }
}
