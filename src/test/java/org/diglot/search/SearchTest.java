package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contract, section 5: a post is found by any spelling of any word in it.
class SearchTest {
    private static final Language FA = Language.of("fa").orElseThrow();
    private static final Language EN = Language.of("en").orElseThrow();

    /// Every post has two halves; the Persian words are not those of the English.
    private static BlogFixture shelf() {
        return BlogFixture.of("tea.md", half("Tea and the kettle", "چای و کتری", "Drinks", "نوشیدنی", "[hot, leaves]",
                "The kettle is on. Boiling water is poured over green leaves.", "کتری روی اجاق است. سلام بر آب جوش."))
                .and("coffee.md", half("Coffee", "قهوه", "Drinks", "نوشیدنی", "[hot]",
                        "Ground beans and boiling water; the kettle again.", "دانهٔ آسیاب‌شده و آب جوش."))
                .and("snow.md", half("Snow", "برف", "Weather", "هوا", "[cold]",
                        "White, quiet, gone by noon. Communication stops.", "سفید و بی‌صدا. کتاب‌ها را می‌بندند."))
                .and("about.md", """
                                 ---
                                 layout: page
                                 title: About
                                 title_fa: درباره
                                 ---
                                 A page of recipes.

                                 <!-- PERSIAN -->

                                 برگه‌ای از دستورها.
                                 """);
    }

    private static String half(String title, String farTitle, String category, String farCategory, String tags,
            String english, String persian) {
        return "---\ndate: 2026-01-01\ntitle: %s\ntitle_fa: %s\ncategory: %s\ncategory_fa: %s\ntags: %s\n---\n%s\n\n<!-- PERSIAN -->\n\n%s\n"
                .formatted(title, farTitle, category, farCategory, tags, english, persian);
    }

    private static List<String> asked(String typed, Language language) {
        try (BlogFixture blog = shelf()) {
            return BlogFixture.titles(blog.site().search().find(typed, language).posts(), language);
        }
    }

    private static String suggested(String typed, Language language) {
        try (BlogFixture blog = shelf()) {
            return blog.site().search().find(typed, language).suggestion()
                    .map(meant -> meant.language().code() + " " + meant.query()).orElse("nothing");
        }
    }

    private static List<String> found(String text, String typed, Language language) {
        try (BlogFixture blog = BlogFixture.of("one.md", "---\ndate: 2026-01-01\ntitle: One\nlang: %s\n---\n%s\n"
                .formatted(language.code(), text))
                .and("other.md", "---\ndate: 2026-01-02\ntitle: Other\nlang: %s\n---\n%s\n".formatted(language.code(),
                        language == FA ? "حرفی دیگر در میان است و بس." : "Something else altogether is meant."))) {
            return BlogFixture.titles(new Indexer().index(blog.site().catalog()).find(typed, language).posts(),
                    language);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            کتاب|ک
                                            کتاب|كتاب
                                            كتاب|کتاب
                                            یزد|يزد
                                            علي|علی
                                            می‌روم|می روم
                                            می‌روم|میروم
                                            می روم|می‌روم
                                            می روم|میروم
                                            میروم|می روم
                                            میروم|می‌روم
                                            نمی‌روم|نمی روم
                                            نمی روم|نمیروم
                                            کتاب‌ها|کتابها
                                            کتاب‌ها|کتاب ها
                                            کتاب‌ها|کتاب
                                            کتابها|کتاب‌ها
                                            کتابها|کتاب ها
                                            کتاب ها|کتابها
                                            کتاب‌های|کتاب
                                            کتاب|کتاب‌های
                                            کتاب|کتاب ها
                                            کتاب|کتابهای
                                            بین‌فرآیندی|بین فرآیندی
                                            بین‌فرآیندی|بینفرآیندی
                                            بین فرآیندی|بین‌فرآیندی
                                            بین فرآیندی|بینفرآیندی
                                            بینفرآیندی|بین‌فرآیندی
                                            بینفرآیندی|بین فرآیندی
                                            بین‌فرآیندی|بین‌فرایندی
                                            ۱۴۰۴|1404
                                            1404|۱۴۰۴
                                            ١٤٠٤|1404
                                            1404|١٤٠٤
                                            آب|اب
                                            اب|آب
                                            خانۀ|خانه‌ی
                                            خانه‌ی|خانۀ
                                            خانهٔ|خانه‌ی
                                            خانهٔ|خانه ی
                                            خانهٔ|خانه
                                            مسئله|مسأله
                                            مسأله|مسئله
                                            مسأله|مساله
                                            مسئله|مسیله
                                            رئیس|رییس
                                            مؤلف|مولف
                                            مُحَمَّد|محمد
                                            محمد|مُحَمَّد
                                            کتـــاب|کتاب
                                            کتاب|کتـاب
                                            ﻛﺘﺎﺏ|کتاب
                                            فارسی IPC است|ipc
                                            آموزش پایتون|آموز
                                            برنامه‌نویسی|برنامه نویسی
                                            برنامه‌نویسی|برنامه‌نویسسی
                                            """)
    void persianIsFoundInAnySpelling(String text, String typed) {
        assertThat(found("پیش از آن " + text + " پس از آن.", typed, FA)).containsExactly("One");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                                                                   zebra|z
                                                                   tea 🎉 party|🎉
                                                                   processes|process
                                                                   process|Processes
                                                                   running|run
                                                                   C++|c++
                                                                   C#|c#
                                                                   C#|csharp
                                                                   .NET|.net
                                                                   .NET|dotnet
                                                                   Node.js|node.js
                                                                   Node.js|nodejs
                                                                   Node.js|node
                                                                   NodeJS|node.js
                                                                   don't|don’t
                                                                   don’t|dont
                                                                   café|cafe
                                                                   resume|résumé
                                                                   communication|comunication
                                                                   communication|commmunication
                                                                   communication|communciation
                                                                   communication|comm
                                                                   inter-process|interprocess
                                                                   interprocess|inter process
                                                                   state of the art|"state of the art"
                                                                   the of|the
                                                                   snake_case_name|snake
                                                                   1,404 posts|1404
                                                                   سلام|سلام
                                                                   """)
    void englishIsFoundInAnySpelling(String text, String typed) {
        assertThat(found("Before it " + text + " after it.", typed, EN)).containsExactly("One");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                                                                   C++|c#
                                                                   C#|c++
                                                                   the art of state|"state of the art"
                                                                   process thread|process -thread
                                                                   cat|cot
                                                                   """)
    void whatIsNotMeantIsNotFound(String text, String typed) {
        assertThat(found("Before it " + text + " after it.", typed, EN)).isEmpty();
    }

    @Test
    void aWordInTheTitleCountsMoreThanOneInTheText() {
        assertThat(asked("kettle", EN)).containsExactly("Tea and the kettle", "Coffee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                                                                   tag:hot|Coffee, Tea and the kettle
                                                                   category:drinks|Coffee, Tea and the kettle
                                                                   Category:Drinks kettle -ground|Tea and the kettle
                                                                   category:نوشیدنی green|Tea and the kettle
                                                                   tag:hot tag:leaves|Tea and the kettle
                                                                   boiling -tag:leaves|Coffee
                                                                   "boiling water" -"green leaves"|Coffee
                                                                   “green leaves”|Tea and the kettle
                                                                   tag:nothing|
                                                                   recipes|About
                                                                   kettle xylophone snowflakes|
                                                                   kettle beans moon|Coffee
                                                                   """)
    void questionsHaveOperators(String typed, String titles) {
        assertThat(asked(typed, EN)).containsExactlyInAnyOrderElementsOf(
                titles == null ? List.of() : List.of(titles.split(", ", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            برچسب:hot|چای و کتری,قهوه
                                            دسته:نوشيدني|چای و کتری,قهوه
                                            دسته:هوا|برف
                                            «آب جوش» -کتری|قهوه
                                            """)
    void questionsHavePersianOperatorsToo(String typed, String titles) {
        assertThat(asked(typed, FA)).containsExactlyInAnyOrder(titles.split(",", -1));
    }

    @Test
    void whereNoTextHasAllWordsThoseWithSomeAreFoundAndItIsSaid() {
        try (BlogFixture blog = shelf()) {
            Findings findings = blog.site().search().find("kettle beans moon", EN);
            assertThat(findings.partial()).isTrue();
            assertThat(findings.posts()).hasSize(1);
            assertThat(blog.site().search().find("kettle beans", EN).partial()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            sghl|fa سلام
                                            SGHL|fa سلام
                                            ;jhf|fa کتاب
                                            نثففمث|en kettle
                                            kettel|en kettle
                                            boilnig watre|en boiling water
                                            kettle|nothing
                                            ket|nothing
                                            qqqqqq|nothing
                                            """)
    void aSlipOrAKeyboardSetWronglyIsNoticed(String typed, String suggestion) {
        assertThat(suggested(typed, EN)).isEqualTo(suggestion);
    }

    @Test
    void bothPersianLayoutsInUseAreKnown() {
        assertThat(EN.retyped("پخخد")).contains("moon");
        assertThat(EN.retyped("ئخخد")).contains("moon");
    }

    @Test
    void thePersianReaderIsHelpedToo() {
        assertThat(suggested("نثففمث", FA)).isEqualTo("en kettle");
        assertThat(suggested("sghl", FA)).isEqualTo("fa سلام");
    }

    @Test
    void thePlacesAreMarkedInTheAuthorsOwnSpelling() {
        try (BlogFixture blog = shelf()) {
            Findings findings = blog.site().search().find("كتابها", FA);
            Excerpt.Marked text = findings.excerpt(blog.post("snow.md")).text();
            assertThat(text.text()).contains("کتاب‌ها را می‌بندند");
            assertThat(text.marks().stream().map(mark -> text.text().substring(mark.start(), mark.end())))
                    .containsExactly("کتاب‌ها");
            Findings titled = blog.site().search().find("tea", EN);
            assertThat(titled.excerpt(blog.post("tea.md")).title().marks()).containsExactly(new Excerpt.Mark(0, 3));
        }
    }

    @Test
    void whatChangedIsFoundAnewAndNothingElseIsReadAgain() {
        try (BlogFixture blog = shelf().followed()) {
            SearchIndex before = blog.site().search();
            assertThat(before.find("kettle", EN).posts()).hasSize(2);
            blog.and("coffee.md", half("Cocoa", "کاکائو", "Drinks", "نوشیدنی", "[hot]", "Milk.", "شیر."));
            blog.soon(() -> blog.site().search().find("cocoa", EN).posts().size() == 1);
            assertThat(blog.site().search().find("kettle", EN).posts()).hasSize(1);
            assertThat(blog.site().search().find("coffee", EN).posts()).isEmpty();
            assertThat(before.find("kettle", EN).posts()).hasSize(2);
            blog.delete("snow.md");
            blog.soon(() -> blog.site().search().find("snow", EN).posts().isEmpty());
        }
    }

    /// The pieces of which questions are made, and signs that mean something to search engines.
    private static final List<String> PIECES = List.of("tea", "کتاب", "می", "ها", "\u200C", "\"", "“", "«", "»", "-",
            "+",
            "~", "^2", "*", "?", "(", ")", "[a TO b]", "{", "}", "AND", "OR", "NOT", "&&", "||", "!", "tag:",
            "category:",
            "برچسب:", ":", "\\", "/re.*/", "C++", ".", "..", "#", "'", "\uD83D", "\uDE00", "😀", "\u0000", "\u202E",
            "1404",
            "۱۴۰۴", "\u064B", "\u0640", " ", "\t", "\n", "title:x", "<b>", "%", "漢字", "a-b", "_", "ئ", "\uFDD0", "_",
            ",");

    @Test
    void noQuestionFails() {
        java.util.Random random = new java.util.Random(5);
        try (BlogFixture blog = shelf()) {
            SearchIndex index = blog.site().search();
            for (int i = 0; i < 2000; i++) {
                StringBuilder typed = new StringBuilder();
                for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
                    typed.append(random.nextInt(4) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES.get(random.nextInt(PIECES.size())));
                }
                Findings findings = index.find(typed.toString(), i % 2 == 0 ? EN : FA);
                findings.posts().forEach(findings::excerpt);
            }
            for (String piece : PIECES) {
                String typed = piece.repeat(10_000 / piece.length());
                assertThat(index.find(typed, EN).posts().size()).isLessThanOrEqualTo(4);
                assertThat(index.find(typed, FA).posts().size()).isLessThanOrEqualTo(4);
            }
        }
    }
}
