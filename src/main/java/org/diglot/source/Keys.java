package org.diglot.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Language;

/// The keys of front matter that mean something.
final class Keys {
    private static final Set<String> PER_LANGUAGE = Set.of("title", "description", "category", "tags", "slug",
            "author");
    private static final Set<String> SHARED = Set.of("date", "updated", "lastmod", "modified", "featured", "image",
            "image_alt", "lang", "aliases", "draft", "layout", "order");
    private static final Set<String> KNOWN = Stream
            .concat(SHARED.stream(), PER_LANGUAGE.stream().flatMap(key -> Stream.concat(Stream.of(key),
                    Arrays.stream(Language.values()).map(language -> in(key, language)))))
            .collect(Collectors.toUnmodifiableSet());
    /// Keys whose value may be a list.
    private static final Set<String> LISTS = Set.of("tags", "aliases");
    /// Keys of other programs that only look like a slip of ours.
    private static final Set<String> OTHERS = Set.of("border", "data", "images", "langs", "rate", "sage", "tagline",
            "titles", "types");

    private Keys() {}

    /// The key that speaks for one language: `title_fa`.
    static String in(String key, Language language) {
        return key + "_" + language.code();
    }

    static boolean isKnown(String key) {
        return KNOWN.contains(key);
    }

    /// Whether the value of a known key is a list of words, and not one text.
    static boolean isList(String key) {
        return LISTS.contains(key.split("_", 2)[0]);
    }

    /// The known key that an unknown one was probably meant to be.
    static Optional<String> meantBy(String key) {
        if (KNOWN.contains(key) || OTHERS.contains(key) || isForAnotherLanguage(key)) {
            return Optional.empty();
        }
        String lower = key.toLowerCase(Locale.ROOT).replace('-', '_');
        return KNOWN.stream().sorted().filter(known -> known.equals(lower)
                || known.length() > 3 && distance(known, lower) <= 1).findFirst();
    }

    /// `title_ar`: the same pattern for a language that is not here yet.
    private static boolean isForAnotherLanguage(String key) {
        int underscore = key.lastIndexOf('_');
        return underscore > 0 && key.length() - underscore == 3 && PER_LANGUAGE.contains(key.substring(0, underscore));
    }

    /// Letters missing, added, changed or swapped with their neighbour (optimal string alignment distance).
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
