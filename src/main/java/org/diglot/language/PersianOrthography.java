package org.diglot.language;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Persian as its Academy spells it (دستور خط فارسی), as far as a program can be sure of it.
final class PersianOrthography implements Orthography {
    private static final String PERSIAN_LETTERS = "پچژگ";
    /// Letters of neighbours in the script: Urdu, Kurdish, Pashto, Uyghur.
    private static final String OTHER_LETTERS = "ٹڈڑےںھہێۆەڕڵڤڭټډړږښڼېۇ";
    /// Letters and endings that Arabic has and Persian has not.
    private static final String ARABIC_LETTERS = "ةإٌٍٱٰ";
    private static final Set<String> PERSIAN_WORDS = Set.of("است", "را", "که", "از", "با", "برای", "این", "آن", "می",
            "نمی", "ها", "های", "یک", "شد", "شود", "بود", "هم", "تا", "در", "هر", "یا", "ای", "شده", "کرد", "کند",
            "خود", "نیست");
    private static final Set<String> ARABIC_WORDS = Set.of("فی", "الی", "أن", "أو", "هذا", "هذه", "ذلک", "الذی", "التی",
            "عن", "کان", "هو", "هی", "علیکم", "علیه", "لکم", "انت", "انا");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    /// The article, alone or behind a particle.
    private static final Pattern ARTICLE = Pattern.compile("[وفبلک]?ال\\p{L}{3,}");
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?:(?:البته|حتما|بله|چشم|با کمال میل)[!،.: ]+[^\\n]{0,60}?(?:اینجا|ادامه|این هم|بفرمایید|زیر|ترجمه (?:می کنم|کردم))"
                    + "[^\\n]{0,80}?(?:ترجمه|نسخه|متن|مقاله|پست|نوشته|پیش نویس|بازنویسی|خلاصه)"
                    + "|(?:در )?(?:اینجا|ادامه|زیر|این هم)[، ][^\\n.]{0,40}?(?:ترجمه|بازنویسی|نسخه|پیش نویس|متن)[^\\n.]{0,80}"
                    + "(?:شما|خواسته بودید|درخواستی|درخواست شده|آمده است|آورده شده است)[^\\n.]{0,40}:"
                    + "|(?:این هم|این) ترجمه [^\\n.]{0,60}:$"
                    + "|به عنوان یک (?:مدل زبانی|هوش مصنوعی|دستیار)"
                    + "|(?:خوشحال می شوم|با کمال میل)[^\\n.]{0,60}(?:کمکتان|کمک کنم|ترجمه کنم))");

    private final PersianVerbs verbs = new PersianVerbs("fa/verbs.txt");
    private final PersianNouns nouns = new PersianNouns(verbs);
    private final Set<String> kept = WordList.words("fa/kept.txt");
    private final Map<Character, Character> letters;

    PersianOrthography(Map<Character, Character> letters) {
        this.letters = letters;
    }

    @Override
    public Map<Character, Character> letters() {
        return letters;
    }

    @Override
    public Map<Character, Character> punctuation() {
        return Map.of(',', '،', ';', '؛', '?', '؟');
    }

    @Override
    public String restored(String word) {
        if (word.indexOf(HALF_SPACE) < 0) {
            return restoredPart(word);
        }
        return Stream.of(word.split(String.valueOf(HALF_SPACE), -1)).map(this::restoredPart)
                .collect(Collectors.joining(String.valueOf(HALF_SPACE)));
    }

    private String restoredPart(String part) {
        if (part.length() < 4 || kept.contains(part)) {
            return part;
        }
        return verbs.restored(part).or(() -> nouns.restored(part)).orElse(part);
    }

    @Override
    public boolean belongTogether(String first, String second, char next) {
        return PersianVerbs.isPrefix(first)
                ? second.length() > 1 && verbs.isForm(untilHalfSpace(second))
                : nouns.takes(first, second, next);
    }

    private static String untilHalfSpace(String word) {
        int end = word.indexOf(HALF_SPACE);
        return end < 0 ? word : word.substring(0, end);
    }

    @Override
    public int foreignness(Iterable<String> words) {
        int arabic = 0;
        for (String marked : words) {
            if (has(marked, ARABIC_LETTERS)) {
                arabic += 2;
            }
            String word = MARKS.matcher(marked).replaceAll("");
            if (has(word, OTHER_LETTERS)) {
                return 2;
            }
            if (has(word, PERSIAN_LETTERS) || PERSIAN_WORDS.contains(word) || word.indexOf(HALF_SPACE) >= 0) {
                return -1;
            }
            arabic += ARABIC_WORDS.contains(word) || ARTICLE.matcher(word).matches() ? 1 : 0;
        }
        return arabic;
    }

    private static boolean has(String word, String letters) {
        return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    @Override
    public Pattern preamble() {
        return PREAMBLE;
    }
}
