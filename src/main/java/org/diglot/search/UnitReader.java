package org.diglot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.language.Spelling;

/// Cuts a text into units.
final class UnitReader {
    private static final Pattern HALF_SPACE = Pattern.compile("\u200C+");
    private static final Pattern JOINT = Pattern.compile("[._,٬٫]");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,٬٫]\\p{Nd}+)+");
    /// Longer ones are no words, and too long for the index.
    private static final int LONGEST = 64;
    private static final Set<String> PREFIXES = Arrays.stream(Language.values())
            .flatMap(language -> language.affixes().prefixes().stream()).map(UnitReader::plain)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> SUFFIXES = Arrays.stream(Language.values())
            .flatMap(language -> language.affixes().suffixes().entrySet().stream())
            .collect(
                    Collectors.toUnmodifiableMap(suffix -> plain(suffix.getKey()), suffix -> plain(suffix.getValue())));

    private static final Pattern SIGNS = Pattern.compile("^\\.|[+#]+$");

    /// @param plain without what readers leave out
    private record Word(int start, int end, String text, String plain) {
        static Word of(int start, int end, String text) {
            return new Word(start, end, text, UnitReader.plain(text));
        }

        /// Whether it is nothing but letters and digits, which is all that most words are.
        boolean isSimple() {
            return plain.length() == text.length() && plain.chars().allMatch(Character::isLetterOrDigit);
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private UnitReader(String text) {
        this.text = text;
    }

    /// In the order of the text.
    static List<Unit> units(String text) {
        return new UnitReader(text).read();
    }

    private List<Unit> read() {
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            words.add(Word.of(scanner.start(), scanner.end(), cut(text.substring(scanner.start(), scanner.end()))));
        }
        List<Unit> units = new ArrayList<>();
        for (int first = 0; first < words.size();) {
            int last = lastOf(first);
            unit(words.subList(first, last + 1)).ifPresent(units::add);
            first = last + 1;
        }
        return units;
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }

    /// The last of the words that are one with this one: those after a prefix, and suffixes.
    private int lastOf(int first) {
        int last = first;
        if (PREFIXES.contains(words.get(last).plain()) && isBeside(last)) {
            last++;
        }
        if (last + 1 < words.size() && isSuffix(words.get(last + 1).plain(), words.get(last).plain())
                && isBeside(last)) {
            last++;
        }
        return last;
    }

    /// Whether only spaces are between this word and the next.
    private boolean isBeside(int word) {
        if (word + 1 == words.size()) {
            return false;
        }
        for (int at = words.get(word).end(); at < words.get(word + 1).start(); at++) {
            if (" \u00A0\u200C".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Both plain.
    private static boolean isSuffix(String word, String before) {
        String ending = SUFFIXES.get(word);
        return ending != null && before.endsWith(ending);
    }

    /// Whether a word is none by itself.
    static boolean isParticle(String word) {
        return PREFIXES.contains(word) || SUFFIXES.containsKey(word);
    }

    /// Empty where nothing is left of it, as of kashida alone.
    private static Optional<Unit> unit(List<Word> words) {
        if (words.size() == 1 && words.getFirst().isSimple()) {
            Word word = words.getFirst();
            return Optional.of(new Unit(word.start(), word.end(), Spelling.loose(word.text()), List.of()));
        }
        List<String> pieces = words.stream().flatMap(word -> HALF_SPACE.splitAsStream(word.text()))
                .filter(piece -> !piece.isEmpty()).toList();
        Set<String> forms = new LinkedHashSet<>(forms(String.join("", pieces)));
        Set<String> parts = new LinkedHashSet<>();
        if (pieces.size() > 1) {
            pieces.forEach(piece -> parts.addAll(Spelling.loose(piece)));
            if (isSuffix(plain(pieces.getLast()), plain(pieces.get(pieces.size() - 2)))) {
                forms.addAll(Spelling.loose(String.join("", pieces.subList(0, pieces.size() - 1))));
            }
        } else {
            parts.addAll(parts(pieces.getFirst()));
        }
        parts.removeAll(forms);
        return Optional.of(new Unit(words.getFirst().start(), words.getLast().end(), filled(forms), filled(parts)))
                .filter(unit -> !unit.forms().isEmpty());
    }

    private static Collection<String> forms(String word) {
        List<String> loose = Spelling.loose(word);
        String first = loose.getFirst();
        if (NUMBER.matcher(word).matches() || JOINT.matcher(word).find() && !first.startsWith(".")) {
            return List.of(JOINT.matcher(first).replaceAll("."), JOINT.matcher(first).replaceAll(""));
        }
        return Stream.concat(loose.stream(), spelledOut(first).stream()).toList();
    }

    /// What a name with signs is called aloud.
    private static List<String> spelledOut(String word) {
        String name = word.replace("#", "sharp").replace("+", "plus").replaceFirst("^\\.(?=.)", "dot");
        return name.equals(word) ? List.of() : List.of(name);
    }

    private static List<String> parts(String word) {
        String bare = SIGNS.matcher(plain(word)).replaceAll("");
        return JOINT.splitAsStream(bare).filter(part -> part.codePointCount(0, part.length()) > 1).toList();
    }

    private static List<String> filled(Collection<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).toList();
    }

    /// The word without what readers leave out.
    static String plain(String word) {
        return Spelling.loose(word).getFirst();
    }
}
