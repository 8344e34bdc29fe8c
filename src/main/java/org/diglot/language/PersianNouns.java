package org.diglot.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Persian nouns and adjectives with their endings, which a half-space joins.
final class PersianNouns {
    private static final char H = Orthography.HALF_SPACE;
    private static final String HEH = "ه";
    /// The plural and what may stand behind it, longest first.
    private static final List<String> PLURAL = List.of("هایشان", "هایتان", "هایمان", "هامون", "هاتون", "هاشون", "هایی",
            "هایم", "هایت", "هایش", "هاست", "هاش", "های", "ها");
    /// Of speech, and joined to known nouns only where a space is before them: هات داگ is none of these.
    private static final Set<String> SPOKEN_PLURAL = Set.of("هام", "هات", "هاشان", "هاتان", "هامان");
    /// Words that هات begins.
    private static final Set<String> HOT = Set.of("داگ", "چاکلت", "اسپات", "لینک", "لینک‌ها", "کیک", "میل", "پات",
            "لاین",
            "دیل", "ریلود", "فیکس", "پلاگ", "سواپ", "کی");
    /// هامان, the minister of a king, is spoken of with these.
    private static final Set<String> ABOUT_HAMAN = Set.of("فرعون", "موسی", "قارون", "استر", "مردخای", "خشایارشا",
            "وزیر",
            "داستان", "قصه", "قصهٔ", "پوریم", "قرآن", "تورات");
    /// These may also be the end of a word in ه with ای, ایم or اش, as گربه‌ای: they are plurals of known nouns alone.
    private static final Set<String> DOUBTFUL = Set.of("های", "هایم", "هاش");
    /// Of us, in speech; also a lake and whoever is called after it.
    private static final String NAME = "هامون";
    private static final List<String> COMPARATIVE = List.of("ترین", "ترند", "ترن", "ترم", "تری", "تره", "تر");
    private static final String OWNERS = "م|ت|ش|مان|تان|شان|مون|تون|شون";
    private static final String MANY = "ها(?:ی|یی|ی(?:" + OWNERS + ")|ش|شون|مون|تون|شان|مان|تان)?";
    /// What stands behind تر and ترین where more than the word itself is said: بزرگ‌ترها, کوچک‌ترش, مهم‌ترینشان.
    private static final Pattern COMPARED = Pattern
            .compile("تر(?:" + MANY + "|ش|مان|تان|شان|مون|تون|شون)|ترین(?:" + MANY + "|" + OWNERS + "|ی|ند)");
    /// ترش is also what is sour, and تره a herb.
    private static final Set<String> ABOUT_TASTE = Set.of("سیب", "انار", "لیمو", "آلبالو", "آلو", "آلوی", "آلوچه",
            "گوجه",
            "گیلاس", "انگور", "غوره", "لواشک", "ماست", "میوه", "میوهٔ", "طعم", "مزه", "مزهٔ", "پرتقال", "نارنج",
            "قره‌قروت", "زرشک",
            "تمشک", "توت", "دوغ", "آش", "خورش", "شیرین", "شور", "تلخ", "ملس", "سبزی", "ریحان", "جعفری", "شاهی", "گشنیز",
            "ترخون", "نعنا");
    private static final Set<String> OF_SIZE_OR_AGE = Set.of("بزرگ", "کوچک", "جوان", "پیر", "قدیمی", "بلند", "کوتاه");
    private static final List<String> BEHIND_HEH = List.of("ایم", "اید", "اند", "است", "ای", "ام", "ات", "اش", "ی");
    private static final Set<String> BEHIND_PARTICIPLE = Set.of("اید", "اند", "است", "ام");
    /// مردهاست is مرده‌است, or مردها with است.
    private static final Set<String> AFTER_PLURAL = Set.of("است", "ام");
    private static final Set<String> PAST_AND_NOUN = Set.of("مرد", "کرد", "کشت", "ساخت", "گشت", "نشست", "شکست", "بافت",
            "برد", "باخت", "خرید", "پرداخت", "سوخت", "خواست", "دید", "پخت", "یافت", "گذشت", "شناخت", "زد", "داد");
    private static final Set<String> SHORT_ENDINGS = Set.of("", "ی", "یی", "ه", "م", "ت", "ش", "یم", "ید", "ند", "ن",
            "یه", "یش", "یت", "یشان", "یشون", "ان", "و");
    /// Words no plural is made of, and such as stand before the ها of someone who insists.
    private static final Set<String> IN_AY = Set.of("چای", "رای", "رأی", "سرای", "نای");
    private static final Set<String> ABOUT_ENDINGS = Set.of("پسوند", "علامت", "نشانه", "نشانهٔ", "تکواژ", "جمع", "وند");
    private static final Set<String> POINTING = Set.of("این", "آن", "همین", "همان", "همه", "همهٔ", "تمام", "چه");
    /// A blog may well have a هاست; these have none.
    private static final Set<String> HOSTED_BY_NOBODY = Set.of("سال", "ماه", "هفته", "روز", "ساعت", "قرن", "مدت", "دهه",
            "بچه", "کتاب", "آدم", "انسان", "زن", "مرد", "دختر", "پسر", "مادر", "پدر", "خانم", "دوست", "کودک", "حرف");
    private static final Set<String> NOT_NOUNS = Set.of("ها", "های", "هایی", "می", "نمی", "و", "یا", "که", "را", "رو",
            "از", "به", "با", "در", "تا", "هم", "اگر", "اگه", "ولی", "اما", "چون", "پس", "است", "هست", "بود", "شد",
            "نیست", "آره", "بله", "نه", "خب", "هان", "آی", "ای", "شود", "کرد", "ترین", "تر");
    /// به, مه and که are also words before تر.
    private static final Set<String> NEVER_COMPARED = Set.of("به", "مه", "که", "تر", "ترین", "می", "نمی");
    private static final Set<String> IN_ONE_PIECE = Set.of("بیش", "کم");
    /// What becomes wet, quickly or late.
    private static final Set<String> BECOMING = Set.of("شد", "شدند", "شده", "شود", "شوند", "می", "کرد", "کند");

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private final PersianVerbs verbs;
    private final Set<String> heh = WordList.words("fa/heh.txt");
    private final Set<String> hehOrPlural = WordList.words("fa/heh-or-plural.txt");
    private final Set<String> nouns = WordList.words("fa/nouns.txt");
    private final Set<String> nativeHa = WordList.words("fa/native-ha.txt");
    private final Set<String> inNam = WordList.words("fa/nam.txt");
    private final Set<String> noNouns = WordList.words("fa/no-nouns.txt");
    private final Set<String> adjectives = WordList.words("fa/adjectives.txt");
    private final Map<String, String> compounds;
    /// The first letters of compounds: few words share them.
    private final Set<String> beginnings;

    PersianNouns(PersianVerbs verbs) {
        this.verbs = verbs;
        this.compounds = new HashMap<>(WordList.words("fa/compounds.txt").stream()
                .collect(Collectors.toMap(word -> word.replace(String.valueOf(H), ""), word -> word)));
        this.beginnings = compounds.keySet().stream().map(word -> word.substring(0, 4)).collect(Collectors.toSet());
    }

    Optional<String> restored(String word) {
        return compound(word).or(() -> behindHeh(word)).or(() -> plural(word)).or(() -> comparative(word));
    }

    private String part(String word) {
        return word.length() < 4 ? word : restored(word).orElse(word);
    }

    private Optional<String> compound(String word) {
        if (word.length() < 4 || !beginnings.contains(word.substring(0, 4))) {
            return Optional.empty();
        }
        for (int end = word.length(); end >= 4; end--) {
            String spelled = compounds.get(word.substring(0, end));
            if (spelled != null && SHORT_ENDINGS.contains(word.substring(end))) {
                return Optional.of(spelled + word.substring(end));
            }
        }
        return Optional.empty();
    }

    /// برنامه‌ای and برنامه‌ی; of the verbs شده‌اند.
    private Optional<String> behindHeh(String word) {
        for (String ending : BEHIND_HEH) {
            int end = word.length() - ending.length();
            if (end < 1 || word.charAt(end - 1) != 'ه' || !word.endsWith(ending)) {
                continue;
            }
            String noun = word.substring(0, end);
            String stem = noun.substring(0, noun.length() - 1);
            boolean participle = BEHIND_PARTICIPLE.contains(ending) && verbs.isPastStem(stem)
                    && (!PAST_AND_NOUN.contains(stem) || !AFTER_PLURAL.contains(ending));
            if (participle || endsInHeh(noun) || ending.equals("ی") && hehOrPlural.contains(noun)) {
                return Optional.of(part(noun) + H + ending);
            }
        }
        return Optional.empty();
    }

    private boolean endsInHeh(String noun) {
        return heh.contains(noun) || noun.length() > 5 && (noun.endsWith("خانه") || noun.endsWith("نامه"))
                && !inNam.contains(noun.substring(0, noun.length() - 1));
    }

    private Optional<String> plural(String word) {
        for (String ending : PLURAL) {
            if (!word.endsWith(ending)) {
                continue;
            }
            String noun = word.substring(0, word.length() - ending.length());
            String bare = MARKS.matcher(noun).replaceAll("");
            if (bare.length() < 2 || isDoubtful(noun, ending) || nativeHa.contains(bare + "ها")
                    || noNouns.contains(bare)) {
                return Optional.empty();
            }
            String spelled = part(noun);
            if (joins(noun)) {
                return Optional.of(spelled + H + ending);
            }
            return spelled.equals(noun) ? Optional.empty() : Optional.of(spelled + ending);
        }
        return Optional.empty();
    }

    /// Whether the word may also be one in ه with another ending, or a name.
    private boolean isDoubtful(String noun, String ending) {
        return DOUBTFUL.contains(ending) && !noun.endsWith(HEH) && !isNoun(noun)
                || ending.equals(NAME) && !isKnown(noun)
                || ending.equals("هایی") && heh.contains(noun + HEH);
    }

    private boolean isKnown(String word) {
        return isNoun(word) || heh.contains(word) || hehOrPlural.contains(word);
    }

    private boolean isNoun(String word) {
        return nouns.contains(word) || compound(word).isPresent();
    }

    private Optional<String> comparative(String word) {
        for (int at = word.lastIndexOf("تر"); at > 0; at = word.lastIndexOf("تر", at - 1)) {
            String ending = word.substring(at);
            String adjective = word.substring(0, at);
            if ((COMPARATIVE.contains(ending) || isCompared(ending)) && adjectives.contains(adjective)
                    && joins(adjective)) {
                return Optional.of(adjective + H + ending);
            }
        }
        return Optional.empty();
    }

    /// With a half-space before the plural or without.
    private static boolean isCompared(String ending) {
        return ending.startsWith("تر") && COMPARED.matcher(ending.replace(String.valueOf(H), "")).matches();
    }

    /// Whether its last letter is drawn into the next one, so that a reader sees whether a half-space is there.
    private static boolean joins(String word) {
        return "اآدذرزژوؤأإءة".indexOf(word.charAt(word.length() - 1)) < 0;
    }

    Optional<String> joint(Gap gap) {
        String word = gap.first();
        if (word.length() < 2) {
            return Optional.empty();
        }
        String ending = MARKS.matcher(gap.second()).replaceAll("");
        boolean plural = PLURAL.contains(ending) || SPOKEN_PLURAL.contains(ending);
        boolean one = plural ? isPlural(gap, ending) : isComparison(gap, ending);
        return one
                ? Optional.of(joins(word) && !IN_ONE_PIECE.contains(word) ? String.valueOf(H) : "")
                : Optional.empty();
    }

    private boolean isPlural(Gap gap, String ending) {
        String word = gap.first();
        if (NOT_NOUNS.contains(word) || verbs.isPast(word) || word.startsWith("می" + H)
                || word.startsWith("نمی" + H)) {
            return false;
        }
        return switch (ending) {
            case "ها" -> !isSound(gap) && !isSpokenOf(gap) && !isInsistence(word, gap.next());
            case "هاست" -> HOSTED_BY_NOBODY.contains(word);
            case NAME -> false;
            case "هات", "هام" -> isKnown(word) && !HOT.contains(gap.behind());
            case "هامان" -> isKnown(word) && !ABOUT_HAMAN.contains(word) && gap.near().noneMatch(ABOUT_HAMAN::contains);
            default -> true;
        };
    }

    /// Whether ها is what is heard: صدای ها, ها ها. No plural is made of a word with the ی that joins it to the next.
    private static boolean isSound(Gap gap) {
        return gap.behind().equals("ها") || gap.first().endsWith("ای") && gap.first().indexOf(H) < 0
                && !IN_AY.contains(gap.first());
    }

    /// Whether a text about language speaks of the ending: پسوند ها.
    private static boolean isSpokenOf(Gap gap) {
        return ABOUT_ENDINGS.contains(gap.first())
                || gap.first().equals("حرف") && !POINTING.contains(gap.before());
    }

    /// Whether ها is that of someone who insists: نرو ها! or یادت نره ها.
    private boolean isInsistence(String word, char next) {
        if (next == '!') {
            return true;
        }
        if (isKnown(word)) {
            return false;
        }
        boolean copula = word.endsWith(HEH) && adjectives.contains(word.substring(0, word.length() - 1));
        return copula || verbs.isTold(word) || !Character.isLetter(next)
                && (word.endsWith(HEH) || verbs.isForm(word) || word.endsWith("ین") || word.endsWith("یم")
                        || adjectives.contains(word.substring(0, word.length() - 1)));
    }

    boolean endsForeignWord(String ending, char next) {
        return PLURAL.contains(ending) && !(ending.equals("ها") && next == '!');
    }

    private boolean isComparison(Gap gap, String ending) {
        String word = gap.first();
        return switch (ending) {
            case "ترین" -> !NEVER_COMPARED.contains(word);
            case "تر", "تری" -> isComparable(word) && !isWet(gap);
            case "تره" -> isComparable(word) && !isWet(gap) && gap.near().noneMatch(ABOUT_TASTE::contains);
            case "ترش" -> OF_SIZE_OR_AGE.contains(word) && gap.near().noneMatch(ABOUT_TASTE::contains);
            default -> isCompared(ending)
                    && (ending.startsWith("ترین") ? !NEVER_COMPARED.contains(word) : isComparable(word));
        };
    }

    private boolean isComparable(String word) {
        return adjectives.contains(word) || word.equals("پیش") || IN_ONE_PIECE.contains(word);
    }

    private static boolean isWet(Gap gap) {
        boolean becomes = BECOMING.contains(gap.behind()) || gap.behind().startsWith("می" + H);
        return becomes && Set.of("زود", "دیر", "کم").contains(gap.first());
    }
}
