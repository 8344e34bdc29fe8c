package org.diglot.post;

import org.diglot.language.Spelling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// The last part of a permalink: lower case, words joined by single hyphens, in any script.
///
/// @param text may be empty, where a name has no letter or digit
public record Slug(String text) {
    /// The names of a blog are the same from one of its states to the next.
    private static final Cache<String, Slug> KNOWN = Caffeine.newBuilder().maximumSize(100_000).build();

    /// The slug of a name. Letters and digits of any script are kept with their marks; a sharp or plus sign becomes a
    /// word of its own, so that C, C# and C++ differ; all else is a hyphen.
    public static Slug of(String name) {
        return KNOWN.get(name, Slug::made);
    }

    private static Slug made(String name) {
        StringBuilder out = new StringBuilder(name.length());
        Spelling.fold(name).replace("#", "-sharp-").replace("+", "-plus-").codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || isMark(c) && !endsInHyphen(out)) {
                out.appendCodePoint(c);
            } else if (!endsInHyphen(out)) {
                out.append('-');
            }
        });
        if (!out.isEmpty() && endsInHyphen(out)) {
            out.setLength(out.length() - 1);
        }
        return new Slug(out.toString());
    }

    /// This slug for the second, third, … bearer of the same name.
    public Slug numbered(int number) {
        return new Slug(text + "-" + number);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static boolean endsInHyphen(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == '-';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    @Override
    public String toString() {
        return text;
    }
}
