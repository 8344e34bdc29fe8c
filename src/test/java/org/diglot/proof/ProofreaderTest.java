package org.diglot.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreaderTest {
    @ParameterizedTest
    @CsvSource({"می رود, می‌رود", "نمی دانم, نمی‌دانم", "می توان گفت, می‌توان گفت", "می شه, می‌شه",
        "برمی گردد, برمی‌گردد", "می خواهمش, می‌خواهمش", "می بینمتون, می‌بینمتون", "می کرده‌ام, می‌کرده‌ام",
        "مي كنم, می‌کنم", "می‌ رود, می‌رود", "می ‌رود, می‌رود", "می چربد, می‌چربد", "می خزد, می‌خزد",
        "می خارد, می‌خارد", "دوست نمی داشت, دوست نمی‌داشت", "نمی بایست رفت, نمی‌بایست رفت", "می  رود, می‌رود",
        "می آیند, می‌آیند"})
    void aVerbStandsApartFromItsPrefixByAHalfSpace(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"میروم, می‌روم", "نمیشود, نمی‌شود", "میکنن, می‌کنن", "میتونستم, می‌تونستم", "نمیدونه, نمی‌دونه",
        "برمیگردیم, برمی‌گردیم", "میخواهد, می‌خواهد", "میذاره, می‌ذاره", "میگفتند, می‌گفتند", "میبینمش, می‌بینمش",
        "میشده, می‌شده", "میآید, می‌آید", "نميكنم, نمی‌کنم"})
    void aPrefixIsNotJoinedToItsVerb(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"میان", "میانه", "میدان", "میدانی", "میهن", "میزان", "میراث", "میمون", "میوه", "میلاد",
        "میل", "میز", "میخ", "میش", "میگو", "میگرن", "میکروب", "میزبان", "میلیون", "میترا", "مینا", "میخانه",
        "میهمان", "میانگین", "میانبر", "میرزا", "میکده", "همیشه", "همین", "نمین", "نمیر", "درمیان", "هرمی", "میسر",
        "میاد", "نمیام", "میگوی خلیج فارس", "میدون", "میسره", "میگون", "میرسید شریف", "ساقی می ریخت", "ساغر می داد",
        "نه می خورد و نه نی زد", "دیوار نمی داشت که", "می خوردن", "می‌رود", "نمی‌شود", "کمی", "نمی باران", "می ناب",
        "جام می", "می و معشوق", "وامی دهد",
        "می را", "تمامی کارها", "میخ می‌کوبد", "نیمی رفت", "میلی", "مینی", "میامی"})
    void otherWordsThatBeginLikeAVerbAreLeftAlone(String word) {
        assertThat(Proofread.persian(word).slips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"کتاب ها, کتاب‌ها", "خانه ها, خانه‌ها", "کتاب های خوب, کتاب‌های خوب", "روش هایی, روش‌هایی",
        "دوست هایم, دوست‌هایم", "آن ها, آن‌ها", "کتاب هاست, کتاب‌هاست", "نرم‌افزار ها, نرم‌افزارها", "کار ها, کارها",
        "کتاب‌ ها, کتاب‌ها", "این کتاب ها., این کتاب‌ها.", "API ها, API‌ها", "این URL های جدید, این URL‌های جدید",
        "PDF هایی, PDF‌هایی",
        "كتاب ها, کتاب‌ها"})
    void thePluralIsJoinedByAHalfSpace(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"برنامهها, برنامه‌ها", "روشهای, روش‌های", "حرفهایی زد, حرف‌هایی زد", "حرفهایش, حرف‌هایش",
        "راهها, راه‌ها", "پیامها, پیام‌ها",
        "سیستمهایشان, سیستم‌هایشان",
        "برنامه‌نویسها, برنامه‌نویس‌ها", "بزرگترینها, بزرگ‌ترین‌ها"})
    void thePluralThatTouchesItsWordIsToo(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ها ها", "های های گریه", "تنها", "تنهایی", "تنهاست", "انتها", "منتها", "بها", "گرانبها",
        "رها", "بی‌انتها", "بینهایت", "نهایت", "نهایی", "بی‌نهایت", "منهای", "آنها", "اینها", "کارها", "شهرهای",
        "ابزارهایی", "بندهای", "رابطهای", "نامهای", "چشمهای", "دستهای", "پستهای", "خانهای", "گفتهای", "شبهات",
        "ناشناختهای", "زبالهاش",
        "غریبهایم", "الهام",
        "ابهام", "اتهام", "اشتهای", "فقها", "نرو ها!", "خوبه ها!", "گفتم ها", "API ها!", "یادت نره ها.", "دیر نکنی ها.",
        "سرده ها،", "خوبه ها؟", "بلدی ها\nبرو", "حرفهای او", "بیمهای ما", "سفرهای دور", "درهای بسته", "پلهای شهر",
        "گرانبهایی", "کار مردهاست", "ناولها", "گمنامهای شهر", "کتاب‌ها", "به‌ها"})
    void whatOnlyLooksLikeAPluralIsLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"دریاچه هامون خشک شد.", "دریاچهٔ هامون", "فیلم هامون", "شهرستان هامون", "تالاب هامون",
        "فارنهایت",
        "شانگهایی", "بارالها", "بتنهایی", "وتنها", "تَنها", "وجها", "نُها", "فرامینمان", "دشنامهایم", "ماتئوس کونها",
        "تنها", "بها", "بهاره", "شهاب", "رهایی", "نهایت", "مها", "طه", "طاها", "منهای", "صدای ها ها ها در سالن پیچید",
        "صدای ها", "خنده‌اش ها ها ها بود", "خرید هاست لینوکس", "هزینه هاست"})
    void wordsAndNamesThatEndLikeAPluralAreLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"کتابهامون, کتاب‌هامون", "بچههامون, بچه‌هامون", "بخشنامهای, بخشنامه‌ای", "چای ها, چای‌ها",
        "سال هاست که, سال‌هاست که",
        "حرفه‌ای ها, حرفه‌ای‌ها"})
    void thePluralsBesideThemAreMended(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"خانه هاشان, خانه‌هاشان", "درس هامان, درس‌هامان", "دوست هام, دوست‌هام", "دوست هات, دوست‌هات",
        "کتاب هاشون, کتاب‌هاشون",
        "بچه هاش, بچه‌هاش"})
    void thePluralOfSomebodyIsJoinedToo(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"یک هات داگ خورد", "ساندویچ هات داگ", "داستان هامان", "کاخ هامان، وزیر فرعون"})
    void whatOnlyLooksLikeThePluralOfSomebodyIsLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"بزرگ ترها, بزرگ‌ترها", "قدیمی ترهای, قدیمی‌ترهای", "برادر کوچک ترش, برادر کوچک‌ترش",
        "مهم ترینشان, مهم‌ترینشان",
        "سخت ترینِ آنها, سخت‌ترینِ آنها", "کوچکترش, کوچک‌ترش", "مهمترینشان, مهم‌ترینشان", "جوانترها, جوان‌ترها",
        "بزرگ‌ترین هایشان, بزرگ‌ترین‌هایشان"})
    void comparisonIsJoinedWithItsEndings(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"سیب کوچک ترش", "لواشک تازه ترش", "سبزی تازه تره و ریحان", "دانشجوی جدید ترم اول", "دفترها",
        "کبوترش", "خاکسترشان",
        "مشتریهاشان را", "انگشترم"})
    void whatOnlyEndsLikeAComparisonIsLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).noneMatch(slip -> slip.hint().contains("\u200Cتر"));
    }

    @ParameterizedTest
    @CsvSource({"می تراود, می‌تراود", "می خرامد, می‌خرامد", "می یازم, می‌یازم", "می گشاید, می‌گشاید", "میربود, می‌ربود",
        "اشک از چشمش درمی آید, اشک از چشمش درمی‌آید", "ما را به فکر وامی دارد, ما را به فکر وامی‌دارد"})
    void verbsThatAreRarerAreKnownToo(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وامی دارد که پس نداده است", "خانه را فروخت و وامی دارد", "درمی داد", "ورمی دارد"})
    void aLoanACoinAndASwellingAreNoPrefixes(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"نمیره", "دعا کن نمیره.", "کاش نمیرن", "می زده", "میزده", "رند می زده",
        "ساقیا، رندان می خورده را دریاب", "پسوند ها",
        "علامت جمع ها", "حرف ها در آخر کلمه", "نشانهٔ جمع ها", "تکواژ ها"})
    void aSpellingWithTwoReadingsIsLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @Test
    void wordsThatArePointedAtAreNoEndings() {
        assertThat(Proofread.persian("این حرف ها").mended()).isEqualTo("این حرف‌ها");
    }

    @ParameterizedTest
    @CsvSource({"بزرگ تر, بزرگ‌تر", "مهم ترین, مهم‌ترین", "سریع تری, سریع‌تری", "بزرگتر, بزرگ‌تر", "راحتتره, راحت‌تره",
        "مهمترین, مهم‌ترین", "عالی تر, عالی‌تر", "زود تر, زودتر", "دیر تر, دیرتر", "کم تر, کمتر", "بیش ترین, بیشترین",
        "پیش تر, پیش‌تر", "جلو تر, جلوتر", "بالا تر, بالاتر", "جدید ترین, جدیدترین"})
    void comparisonIsJoinedByAHalfSpace(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"بهتر", "بیشتر", "کمترین", "مهتر", "هوای تر", "چشم تر", "تر و خشک", "کندتر", "دفتر", "دختر",
        "پیشتر", "زود تر می‌شود", "به ترین", "زودتر", "بهترین", "مشتری", "اختر"})
    void otherWordsInTarAreLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"برنامهای, برنامه‌ای", "مجموعهای, مجموعه‌ای", "گربهای, گربه‌ای", "کتابخانهای, کتابخانه‌ای",
        "تیکهی, تیکه‌ی",
        "شدهاند, شده‌اند",
        "سیستمعاملهای, سیستم‌عامل‌های", "نرمافزارهای, نرم‌افزارهای", "پیادهسازیش, پیاده‌سازیش",
        "برنامهنویسی, برنامه‌نویسی",
        "بینفرآیندی, بین‌فرآیندی"})
    void aWordWithOneRightSpellingGetsItsHalfSpaceBack(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"كتابي, کتابی", "حتى, حتی", "اين كتاب است, این کتاب است", "تجارت الكترونيك, تجارت الکترونیک",
        "گفت: «فردا كتاب را بخوان», گفت: «فردا کتاب را بخوان»", "«ژاله كه بود», «ژاله که بود»",
        "علي گفت كه «كليد زندگي زيباست», علی گفت که «کلید زندگی زیباست»",
        "امام علي عليه السلام گفت كه, امام علی عليه السلام گفت که"})
    void lettersOfAnArabicKeyboardBecomePersian(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ", "السلام عليكم",
        "گفت: «إن الله مع الصابرين في كل حين» و رفت",
        "«من كنت مولاه فهذا علي مولاه»", "گفت «كل يوم عاشوراء» و رفت", "«علي مع الحق»", "خير الكلام ما قل و دل",
        "«اياك نعبد و اياك نستعين»", "«قفا نبك من ذكرى حبيب و منزل»", "گفته‌اند «علي حبيب»",
        "الا یا ایها الساقی ادر کأسا و ناولها", "گفته‌اند خير الكلام ما قل و دل", "في المدرسة كتب كثيرة",
        "یہ کتاب ہے اور ي", "کوردستان ولاتێکی جوانە ي"})
    void anotherLanguageOfTheScriptIsLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"سلام, دنیا | سلام، دنیا", "آمد; رفت | آمد؛ رفت", "چرا? | چرا؟",
        "چرا?! گفت | چرا؟! گفت", "چرا?? | چرا؟؟", "از پایتون, React و دیگران | از پایتون، React و دیگران",
        "«کتاب», بعد | «کتاب»، بعد", "(مثل کتاب), بعد | (مثل کتاب)، بعد", "React چیست? | React چیست؟",
        "دوست دارم , خوبه | دوست دارم ، خوبه", "چطوری ? خوبی ? | چطوری ؟ خوبی ؟"})
    void latinPunctuationInAPersianSentenceBecomesPersian(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"از React, Vue و Angular", "عدد 1,000 تومان", "عدد ۱,۰۰۰ تومان", "خوب بود ;)", "خوب بود;)",
        "نشانی https://example.com/کتاب?a=1 است", "What does the Persian word کتاب, a book, mean?",
        "سلام، دنیا؟ آری؛ بله", "دکمهٔ ? را بزن", "خوب بود ;)", "آمد ; رفت", "خوب ?/10", "Is it چای?", "a, b; c?"})
    void otherPunctuationIsLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"سال ۱۴۰۴, سال خوبی است. | سال ۱۴۰۴، سال خوبی است.",
        "در سال 1404, او رفت. | در سال 1404، او رفت.", "تا ۵۰٪, بعد | تا ۵۰٪، بعد", "اعداد ۱, ۲ و ۳ | اعداد ۱، ۲ و ۳",
        "از Docker, کوبرنتیز و لینوکس | از Docker، کوبرنتیز و لینوکس", "از Linux, ویندوز و مک | از Linux، ویندوز و مک",
        "آیا شما Docker را دارید یا Podman? | آیا شما Docker را دارید یا Podman؟",
        "کار تو با Spring Boot? | کار تو با Spring Boot؟",
        "تا ساعت ۱۲? | تا ساعت ۱۲؟", "\uFFFC, متن | \uFFFC، متن", "یعنی \uFFFC? | یعنی \uFFFC؟",
        "سه گزینه: Linux, مک, Windows; همین. | سه گزینه: Linux، مک، Windows؛ همین.", "می‌شود , یا نه | می‌شود ، یا نه",
        "این کار , یا آن کار | این کار ، یا آن کار", "آمد , در را بست | آمد ، در را بست"})
    void soItDoesBehindNumbersNamesAndCode(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"او گفت \"Yes, we can\" و رفت", "Hello, world", "Hello, سلام",
        "ابزارها React, Vue, Svelte هستند",
        "ما از React, Vue, Svelte, و بقیه استفاده می‌کنیم", "از من پرسید Why?", "استاد گفت do you know Java?",
        "پرسید: Java?",
        "او پرسید «Java?» و رفت", "مختصات (1, 2) است", "تابع f(x, ک) را", "(به انگلیسی: Hello, World) است",
        "با , به جای ، ننویس",
        "عدد 1,000 و ۱,۰۰۰", "In Persian, کتاب means book.", "\uFFFC, \uFFFC و \uFFFC", "دکمهٔ ? در پایین"})
    void whatMayBelongToAnotherLanguageIsLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The words sugar, «شکر» and tea.", "He likes tea, چای.",
        "What does Docker, کوبرنتیز mean?"})
    void englishThatNamesPersianWordsKeepsItsPunctuation(String text) {
        assertThat(Proofread.english(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"سال ۱2۳ بود, سال ۱۲۳ بود", "سال ۲0۲۴ بود, سال ۲۰۲۴ بود", "در ۲۰۲۴/12/۰۱ رفت, در ۲۰۲۴/۱۲/۰۱ رفت",
        "ساعت ۱۲:30 است, ساعت ۱۲:۳۰ است",
        "عدد ۳.5 است, عدد ۳.۵ است", "سال ١۳۹٩ بود, سال ۱۳۹۹ بود"})
    void aNumberIsInDigitsOfOneScript(String written, String right) {
        assertThat(Proofread.persian(written).mended()).isEqualTo(right);
    }

    @Test
    void withinEnglishTheseAreLatin() {
        assertThat(Proofread.english("In the year 20۲4 it rained.").mended()).isEqualTo("In the year 2024 it rained.");
        assertThat(Proofread.persian("In the year 20۲4 it rained. بعد رفت.").mended())
                .isEqualTo("In the year 2024 it rained. بعد رفت.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"سال ۱۴۰۴/2025 بود", "از ۱۲ تا 15 سال", "نسخهٔ v1۲", "۱2. آب", "2024 و ۱۴۰۳"})
    void numbersOfTwoKindsMayStandSideBySide(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The word می خوریم means two things.", "Joined, it is میروم, which nobody wants.",
        "Nouns in couples: سعی و تلاش, رشد و شکوفایی, بحث و تبادل نظر. Effort and endeavour.",
        "He said «فردا به یزد می‌روم», and asked."})
    void anEnglishSentenceMaySpeakOfPersianWords(String text) {
        assertThat(Proofread.english(text).slips()).isEmpty();
    }

    @Test
    void aPersianSentenceInEnglishTextIsReadAsPersian() {
        assertThat(Proofread.english("It is cold. هوا سرد است, نمی رویم. So we stay.").mended())
                .isEqualTo("It is cold. هوا سرد است، نمی‌رویم. So we stay.");
    }

    @Test
    void aWordAloneInQuotationMarksIsSpokenOf() {
        assertThat(Proofread.persian("اگر «می خوریم» یا «میروم» یا «ي» بنویسید").slips()).isEmpty();
        assertThat(Proofread.persian("گفت: «فردا میروم»").slips()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"پوشهٔ /home/كتاب است", "فایل كتاب_ها است", "فایل كتاب.md است", "نشانی www.كتاب.com است",
        "برچسب #كتاب است", "رایانامهٔ ali@كتاب.com است", "اینجا \uFFFC ها هست"})
    void addressesAndNamesOfFilesAreNoProse(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"نامهٔ من", "خانهٔ ما", "خانۀ ما", "سلام ، دنیا", "سلام،دنیا", "مسئلهٔ مهم"})
    void whatEditorsDisagreeOnIsLeftAlone(String text) {
        assertThat(Proofread.persian(text).slips()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"می ", "می رود ", "میشود", "کتاب ها ", "کتاب,", "?", "۱2", "ک/", "كتاب ", "«ك» ", "[ک",
        "&ک", "\u200Cم", "x ۱, ", "x, ", "),", "x) ",
        "ه", "@ک", "ك\u064B"})
    void aMegabyteInOneLineTakesNoTime(String piece) {
        String line = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Proofread.persian(line));
    }

    @Test
    void theMessageSaysWhatIsWrongAndWhatIsRight() {
        assertThat(Proofread.persian("او می رود.").slips()).singleElement().satisfies(slip -> {
            assertThat(slip.begin()).isEqualTo(3);
            assertThat(slip.message()).isEqualTo("half-space missing in \"می رود\"");
            assertThat(slip.hint()).isEqualTo("write \"می‌رود\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sure, here is the translation of your post:", "Certainly! Here's the translated version.",
        "Here is the Persian translation of your post:", "Of course! I've rewritten the article.",
        "البته! در اینجا ترجمهٔ مقاله آمده است:", "حتماً، این هم ترجمهٔ فارسی متن:",
        "در ادامه ترجمهٔ فارسی پست شما آورده شده است:", "در اینجا یک پست وبلاگ دربارهٔ چای برای شما نوشته‌ام:",
        "متن ترجمه‌شده به فارسی:", "حتما! اینم ترجمه متن:", "حتماً! اینم ترجمهٔ متن:",
        "I hope this helps! Here's the Markdown:",
        "Here's the Markdown:", "اینم ترجمهٔ فارسی:", "I'd be happy to help with that translation."})
    void aPreambleIsFound(String text) {
        assertThat(Proofreader.isPreamble(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Here is the problem: nobody reads.", "Of course, I was wrong.", "Sure enough, it rained.",
        "Certainly the best tea is from Lahijan.", "Here is a list of tools I use:", "البته هوا سرد بود.",
        "در اینجا به ترجمهٔ شعر می‌پردازیم.", "حتماً این کتاب را بخوانید.", "این ترجمه را دوست دارم.",
        "در اینجا یک پست نوشتم و گم شد.",
        "متن ترجمه‌شده به فارسی را سال‌ها پیش خواندم.", "I hope this helps those who begin.", "Here's the thing:",
        "در ادامه، متن کامل گفت‌وگو را می‌خوانید:", "حتما این متن را بخوانید", "برای شما نوشته‌ام", ""})
    void anOrdinaryBeginningIsNone(String text) {
        assertThat(Proofreader.isPreamble(text)).isFalse();
    }
}
