package org.diglot.language;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells Persian words from those of its neighbours in the script, Arabic above all.
final class PersianNeighbours {
    private static final String PERSIAN_LETTERS = "پچژگ";
    /// Letters of Urdu, Kurdish, Pashto, Uyghur.
    private static final String OTHER_LETTERS = "ٹڈڑےںھہێۆەڕڵڤڭټډړږښڼېۇ";
    /// Letters and endings that Arabic has and Persian has not.
    private static final String ARABIC_LETTERS = "ةإٌٍٱٰ";
    /// Words that hardly ever stand in Arabic. هم, یا and ما do.
    private static final Set<String> PERSIAN_WORDS = Set.of("است", "را", "که", "از", "با", "برای", "این", "آن", "می",
            "نمی", "ها", "های", "هایی", "یک", "شد", "شود", "بود", "تا", "در", "هر", "شده", "کرد", "کند", "خود", "نیست",
            "نه", "شما", "ایشان", "همه", "خیلی", "روی", "روز", "سال", "هست", "هستم", "هستند", "بودم", "بودند", "دارد",
            "دارم", "دارند", "گفت", "رفت", "آمد", "باید", "شاید", "اگر", "هنوز", "همین", "همان", "برو", "بیا", "باش",
            "کن", "کنم", "کنید", "نکن", "شو", "کجا", "خوب", "بهتر", "یکی", "بی", "تو", "دو", "سه", "زیر", "ترین", "رو",
            "اینجا", "آنجا", "دیگر", "بسیار", "خواهد", "شوند", "کنند", "بوده", "نبود");
    private static final Pattern PERSIAN_COPULA = Pattern.compile("\\p{L}{2,}است");
    private static final Set<String> ARABIC_WORDS = Set.of("فی", "الی", "أن", "أو", "هذا", "هذه", "ذلک", "الذی", "التی",
            "الذین", "عن", "کان", "کانت", "کنت", "کنتم", "یکون", "لیس", "لیست", "هو", "علیکم", "علیه", "علیها", "علیهم",
            "علیهما", "علیک", "الیه", "الیک", "لکم", "لنا", "لها", "انت", "انا", "انه", "انما", "انی", "انک", "مع",
            "یوم", "ثم", "عند", "قال", "قالت", "قل", "ربنا", "ربی", "ربک", "اللهم", "لله", "بالله", "ایاک", "نعبد",
            "نستعین", "اهدنا", "انعمت", "مولاه", "قفا", "نبک", "ادر", "کأسا", "کاسا", "صل", "صلی", "سلم", "اعوذ", "کما",
            "عنه", "فیه", "فیها", "اولئک", "تلک", "هل", "اذا", "جاء", "یلد", "یولد", "کفوا", "فمن", "فلا", "اشهد",
            "ایها",
            "یعلم", "لن", "یحب", "کلکم", "خیرکم");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern ARTICLE = Pattern.compile(
            "و?ال(?!ان$|بته|کتر|ماس|گو|فبا|کل$|کلی|زام|هام|هی|تهاب|تماس|حاق|قا|کی|اغ|تزام|برز|یاف|وار|وند|یاس|ناز|هه|مان|تفات"
                    + "|تیام|حان|حاد|صاق|غا|فت|ویه|واح|وان|بسه|د$|دین|یبال|ی$)\\p{L}{3,}");
    private static final char ALEF_MAKSURA = 'ى';

    private PersianNeighbours() {}

    static int foreignness(String written, String meant, boolean quoted) {
        String word = MARKS.matcher(meant).replaceAll("");
        if (has(word, OTHER_LETTERS)) {
            return Orthography.ANOTHER_SCRIPT;
        }
        if (has(word, PERSIAN_LETTERS) || PERSIAN_WORDS.contains(word) || word.indexOf(Orthography.HALF_SPACE) >= 0
                || PERSIAN_COPULA.matcher(word).matches()) {
            return -1;
        }
        if (has(meant, ARABIC_LETTERS)) {
            return 2;
        }
        boolean arabic = isArabic(word) || word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
                && ARABIC_WORDS.contains(word.substring(1));
        return arabic || quoted && written.indexOf(ALEF_MAKSURA) >= 0 ? 1 : 0;
    }

    private static boolean isArabic(String word) {
        return ARABIC_WORDS.contains(word) || word.startsWith("أ")
                || word.length() > 3 && word.endsWith("اء") || ARTICLE.matcher(word).matches();
    }

    private static boolean has(String word, String letters) {
        return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
