package org.diglot.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Persian verbs as they stand behind می and نمی.
final class PersianVerbs {
    private static final Set<String> PRESENT_ENDINGS = Set.of("م", "ی", "د", "یم", "ید", "ند", "ه", "ین", "ن", "ئید",
            "ئیم", "ئی");
    private static final Set<String> SPOKEN_ENDINGS = Set.of("م", "ی", "ه", "یم", "ین", "ن");
    private static final Set<String> PAST_ENDINGS = Set.of("", "م", "ی", "یم", "ید", "ند", "ین", "ن", "ه");
    private static final List<String> OBJECTS = List.of("مان", "تان", "شان", "مون", "تون", "شون", "م", "ت", "ش");
    /// Forms that no stem with an ending gives.
    private static final Set<String> ALONE = Set.of("توان", "بایست", "بایستی", "باید", "شاید", "خواد");
    private static final List<String> PREFIXES = List.of("می", "نمی", "برمی", "برنمی", "درمی", "درنمی", "بازمی",
            "بازنمی", "وامی", "وانمی", "فرامی", "فرانمی", "فرومی", "فرونمی", "ورمی", "ورنمی");
    private static final int LONGEST_ENDING = 3;
    /// How many words before its verb an object is looked for.
    private static final int FAR = 6;

    private final Set<String> present = new HashSet<>();
    private final Set<String> past = new HashSet<>();
    private final Set<String> spoken = new HashSet<>();

    PersianVerbs(String file) {
        for (List<String> stems : WordList.lines(file)) {
            add(present, stems.get(0));
            add(past, stems.get(1));
            add(spoken, stems.get(2));
        }
    }

    private static void add(Set<String> stems, String stem) {
        if (!stem.equals("-")) {
            stems.add(stem);
        }
    }

    /// Whether the word is a prefix where it stands apart before such a word. وامی and درمی are a loan and a coin as well,
    /// and ورمی is a swelling: they are prefixes where what they act on is named, as in او را وامی دارد, or nothing can be.
    static boolean isPrefix(Gap gap) {
        return switch (gap.first()) {
            case "وامی", "ورمی" -> isBehindObject(gap);
            case "درمی" -> isBehindObject(gap) || gap.second().startsWith("آی") || gap.second().startsWith("آمد");
            default -> PREFIXES.contains(gap.first());
        };
    }

    private static boolean isBehindObject(Gap gap) {
        return !gap.before().equals("و") && !gap.before().equals("که")
                && IntStream.rangeClosed(-FAR, -1).mapToObj(gap.words()).anyMatch("را"::equals);
    }

    /// The word with a half-space behind its prefix, if a verb follows it without one.
    Optional<String> restored(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix)) {
                String rest = word.substring(prefix.length());
                if (isForm(rest)) {
                    return Optional.of(prefix + Orthography.HALF_SPACE + rest);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether it is a verb as it stands behind a prefix, with an object at its end or without.
    boolean isForm(String word) {
        if (isBareForm(word)) {
            return true;
        }
        for (String object : OBJECTS) {
            String verb = word.substring(0, Math.max(0, word.length() - object.length()));
            if (verb.length() > 2 && word.endsWith(object) && isBareForm(verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBareForm(String word) {
        if (ALONE.contains(word)) {
            return true;
        }
        for (int length = 0; length <= LONGEST_ENDING && length < word.length(); length++) {
            String stem = word.substring(0, word.length() - length);
            String ending = word.substring(word.length() - length);
            if (PRESENT_ENDINGS.contains(ending) && present.contains(stem)
                    || SPOKEN_ENDINGS.contains(ending) && spoken.contains(stem)
                    || PAST_ENDINGS.contains(ending) && past.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it can only be a verb in a past tense: گفتم, رفتند.
    boolean isPast(String word) {
        for (String ending : List.of("م", "ی", "یم", "ید", "ند", "ین", "ن")) {
            if (word.endsWith(ending) && past.contains(word.substring(0, word.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether someone is told or begged to do it or not to: نکنی, نره, بخور.
    boolean isTold(String word) {
        String rest = word.length() < 3 || word.charAt(0) != 'ن' && word.charAt(0) != 'ب' ? "" : word.substring(1);
        return isForm(rest) || present.contains(rest) || word.startsWith("می") && restored(word).isPresent();
    }

    boolean isPastStem(String word) {
        return past.contains(word);
    }
}
