package org.diglot.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Persian as its Academy spells it (دستور خط فارسی), as far as a program can be sure of it.
final class PersianOrthography implements Orthography {
    private static final Set<String> SIGNS = Set.of("علامت", "نشانه", "نشانهٔ", "نویسه", "نویسهٔ", "کاراکتر", "دکمه",
            "دکمهٔ", "کلید", "کلیدهای", "حرف", "نماد", "لاتین", "انگلیسی", "ویرگول",
            "کاما", "سؤال", "سوال", "پرسش", "از", "با", "به", "و", "یا", "بین", "مثل", "مانند", "جای", "این", "آن");
    private static final Set<String> BEHIND_SIGNS = Set.of("را", "رو", "است", "یعنی", "می");
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?:(?:البته|حتما|بله|چشم|با کمال میل)[!،.: ]+[^\\n]{0,60}?(?:اینجا|ادامه|این هم|بفرمایید|زیر|ترجمه (?:می کنم|کردم))"
                    + "[^\\n]{0,80}?(?:ترجمه|نسخه|متن|مقاله|پست|نوشته|پیش نویس|بازنویسی|خلاصه)"
                    + "|(?:در )?(?:اینجا|ادامه|زیر|این هم)[، ][^\\n.]{0,40}?(?:ترجمه|بازنویسی|نسخه|پیش نویس|متن)[^\\n.]{0,80}"
                    + "(?:شما|خواسته بودید|درخواستی|درخواست شده|آمده است|آورده شده است)[^\\n.]{0,40}:"
                    + "|(?:این هم|این|اینم) (?:از )?ترجمهٔ? [^\\n.]{0,60}:$"
                    + "|(?:البته|حتما|بله|چشم)[!،. ]+(?:اینم|این هم|این)[^\\n.]{0,20}?(?:ترجمه|نسخه|متن|پست)[^\\n.]{0,60}:$"
                    + "|(?:در )?(?:اینجا|ادامه|زیر)،? (?:یک |یه )?(?:پست|مقاله|متن|نوشته|پیش نویس|ترجمه)[^\\n.]{0,160}"
                    + "(?:برای ?(?:شما|تان|تون|ت)|برات(?:ون)?) (?:نوشته|آماده کرده|تهیه کرده|ترجمه کرده|آورده) ?ام[^\\n.]{0,20}:$"
                    + "|(?:متن|مقاله|پست|نسخه)ی? (?:ترجمه شده|بازنویسی شده|ویرایش شده)(?: (?:به|به زبان) [^\\n.:]{2,20}| شما)?:$"
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
    public Optional<String> joint(Gap gap) {
        if (!PersianVerbs.isPrefix(gap)) {
            return nouns.joint(gap);
        }
        boolean verb = gap.second().length() > 1 && verbs.isForm(untilHalfSpace(gap.second()));
        return verb && !PersianWine.mayBeMeant(gap) ? Optional.of(String.valueOf(HALF_SPACE)) : Optional.empty();
    }

    @Override
    public boolean endsForeignWord(String ending, char next) {
        return nouns.endsForeignWord(ending, next);
    }

    @Override
    public boolean speaksOfSign(String before, String behind) {
        return SIGNS.contains(before) || BEHIND_SIGNS.contains(behind);
    }

    private static String untilHalfSpace(String word) {
        int end = word.indexOf(HALF_SPACE);
        return end < 0 ? word : word.substring(0, end);
    }

    @Override
    public int foreignness(String written, String meant, boolean quoted) {
        return PersianNeighbours.foreignness(written, meant, quoted);
    }

    @Override
    public Pattern preamble() {
        return PREAMBLE;
    }
}
