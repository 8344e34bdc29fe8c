package org.diglot.language;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// می that may be wine, and نمی that may be moisture, before a verb that speaks of such things.
final class PersianWine {
    private static final Set<String> ABOUT_WINE = Set.of("ساقی", "ساقیا", "ساغر", "جام", "جامی", "باده", "شراب",
            "پیاله",
            "قدح", "صراحی", "خرابات", "میخانه", "میکده", "خمار", "مست", "مستان", "مستی", "مطرب", "رند", "رندان", "مغان",
            "صبوح", "سبو", "خم", "ناب", "مینا", "خمخانه", "انگور", "زاهد", "خرقه", "نی");
    private static final Set<String> ABOUT_MOISTURE = Set.of("دیوار", "دیوارها", "سقف", "نم", "رطوبت", "خاک", "شبنم",
            "نمناک", "مرطوب");
    private static final Set<String> STEMS = Set.of("خور", "خورد", "نوش", "نوشید", "ریز", "ریخت", "ده", "داد", "گیر",
            "گرفت", "آور", "آورد", "زن", "زد", "کش", "کشید", "خواه", "خواست", "چش", "چشید", "بر", "برد", "خر", "خرید",
            "فروش", "فروخت", "پرست", "ستان", "ستاند", "ساز", "ساخت", "کن", "کرد", "دار", "داشت", "جوش", "جوشید", "بخش",
            "بخشید", "پیما", "پیمود", "چک", "چکید", "نشست", "فکن", "افکند");
    private static final Set<String> ENDINGS = Set.of("", "م", "ی", "د", "یم", "ید", "ند", "ه");

    /// می‌زده is who has drunk too much.
    private static final Pattern STRUCK = Pattern.compile("زده(?:\\u200C?(?:ام|ای|ایم|اید|اند|ها|است))?");

    private PersianWine() {}

    static boolean mayBeMeant(Gap gap) {
        boolean moisture = gap.first().equals("نمی");
        if (!moisture && !gap.first().equals("می")) {
            return false;
        }
        if (isInfinitive(gap.second()) || !moisture && STRUCK.matcher(gap.second()).matches()) {
            return true;
        }
        return isForm(gap.second())
                && (gap.before().equals("نه") || (moisture ? near(gap, ABOUT_MOISTURE) : near(gap, ABOUT_WINE)));
    }

    private static boolean near(Gap gap, Set<String> words) {
        return gap.near().anyMatch(words::contains);
    }

    private static boolean isForm(String word) {
        return Stream.of(0, 1, 2).filter(length -> length < word.length())
                .anyMatch(length -> ENDINGS.contains(word.substring(word.length() - length))
                        && STEMS.contains(word.substring(0, word.length() - length)));
    }

    /// خوردن, which is also the spoken خوردند.
    private static boolean isInfinitive(String word) {
        return word.length() > 3 && (word.endsWith("دن") || word.endsWith("تن"))
                && STEMS.contains(word.substring(0, word.length() - 1));
    }
}
