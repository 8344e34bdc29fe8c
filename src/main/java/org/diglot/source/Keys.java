package org.diglot.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.diglot.language.EditDistance;
import org.diglot.language.Language;

/// The keys of front matter that mean something.
final class Keys {
    private static final Map<String, Shape> PER_LANGUAGE = Map.of("title", Shape.TEXT, "description", Shape.TEXT,
            "category", Shape.WORD, "tags", Shape.WORDS, "slug", Shape.TEXT, "author", Shape.NAMES, "image_alt",
            Shape.TEXT);
    private static final Map<String, Shape> SHARED = Map.ofEntries(Map.entry("date", Shape.TEXT),
            Map.entry("updated", Shape.TEXT), Map.entry("lastmod", Shape.TEXT), Map.entry("modified", Shape.TEXT),
            Map.entry("featured", Shape.TEXT), Map.entry("image", Shape.PICTURE),
            Map.entry("lang", Shape.TEXT), Map.entry("aliases", Shape.WORDS), Map.entry("draft", Shape.TEXT),
            Map.entry("layout", Shape.TEXT), Map.entry("order", Shape.TEXT));
    private static final Map<String, Shape> KNOWN = known();
    /// Keys whose value is prose.
    static final Set<String> PROSE = Set.of("title", "description", "image_alt");
    /// Keys whose value is a name, or names with commas between them.
    static final Set<String> NAMES = Set.of("category", "tags", "author");
    /// Keys of other programs that only look like a slip of ours.
    private static final Set<String> OTHERS = Set.of("border", "data", "images", "langs", "rate", "sage", "tagline",
            "titles", "types", "alias", "tag");

    private Keys() {}

    /// The key that speaks for one language: `title_fa`.
    static String in(String key, Language language) {
        return key + "_" + language.code();
    }

    private static Map<String, Shape> known() {
        Map<String, Shape> known = new HashMap<>(SHARED);
        PER_LANGUAGE.forEach((key, shape) -> {
            known.put(key, shape);
            for (Language language : Language.values()) {
                known.put(in(key, language), shape);
            }
        });
        return Map.copyOf(known);
    }

    /// What the value of a known key looks like.
    static Optional<Shape> shape(String key) {
        return Optional.ofNullable(KNOWN.get(key));
    }

    /// What other programs call a known key, squeezed; a key for one language has its suffix there too.
    static List<String> synonyms(String key) {
        int underscore = key.lastIndexOf('_');
        boolean isSuffixed = underscore > 0 && PER_LANGUAGE.containsKey(key.substring(0, underscore));
        return isSuffixed
                ? Synonyms.of(key.substring(0, underscore)).stream()
                        .map(synonym -> synonym + key.substring(underscore + 1)).toList()
                : Synonyms.of(key);
    }

    /// The language in which a key says something of this kind, under any of its names; empty where it says another thing.
    ///
    /// @param original that of keys without a suffix
    static Optional<Language> language(String key, Set<String> kind, Language original) {
        String squeezed = Synonyms.squeeze(key);
        List<String> names = kind.stream()
                .flatMap(name -> Stream.concat(Stream.of(Synonyms.squeeze(name)), Synonyms.of(name).stream())).toList();
        return names.contains(squeezed)
                ? Optional.of(original)
                : Arrays.stream(Language.values())
                        .filter(language -> names.stream().anyMatch(name -> squeezed.equals(name + language.code())))
                        .findFirst();
    }

    /// The known key that an unknown one was probably meant to be.
    static Optional<String> meantBy(String key) {
        if (KNOWN.containsKey(key) || Synonyms.has(key) || OTHERS.contains(key) || isForAnotherLanguage(key)) {
            return Optional.empty();
        }
        String lower = key.toLowerCase(Locale.ROOT).replace('-', '_');
        return KNOWN.keySet().stream().sorted().filter(known -> known.equals(lower)
                || known.length() > 3 && EditDistance.of(known, lower) <= 1).findFirst();
    }

    /// `title_ar`: the same pattern for a language that is not here yet.
    private static boolean isForAnotherLanguage(String key) {
        int underscore = key.lastIndexOf('_');
        return underscore > 0 && key.length() - underscore == 3
                && PER_LANGUAGE.containsKey(key.substring(0, underscore));
    }

    /// Whether a word is probably a slip of another.
    static boolean isNear(String word, String meant) {
        return !word.equalsIgnoreCase(meant) && EditDistance.of(meant, word.toLowerCase(Locale.ROOT)) == 1;
    }
}
