package org.diglot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Slug;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.junit.jupiter.api.Test;

class TermTest {
    private static String post(String... lines) {
        return "---\ndate: 2025-12-26\n" + String.join("\n", lines) + "\n---\nTea is a drink.\n";
    }

    private static List<Term> tags(BlogFixture blog, String file) {
        return blog.site().catalog().terms().of(blog.post(file)).stream()
                .filter(term -> term.taxonomy() == Taxonomy.TAG).toList();
    }

    private static Term tag(BlogFixture blog, String file) {
        return tags(blog, file).getFirst();
    }

    private static List<String> slugs(BlogFixture blog, String file) {
        return tags(blog, file).stream().map(term -> term.slug(Language.ENGLISH).text()).toList();
    }

    private static List<String> names(BlogFixture blog, Language language) {
        return blog.site().shelf(language).terms(Taxonomy.TAG).stream()
                .map(term -> term.value().name(language) + " " + term.count()).toList();
    }

    @Test
    void aPairGivenByOnePostNamesTheTermForAll() {
        String alone = post("tags: [Tutorial]");
        String pair = post("tags: [React, Tutorial]", "tags_fa: [React, آموزش]");
        for (BlogFixture blog : List.of(BlogFixture.of("a.md", alone).and("b.md", pair),
                BlogFixture.of("b.md", alone).and("a.md", pair))) {
            assertThat(blog.problems()).isEmpty();
            assertThat(names(blog, Language.PERSIAN)).containsExactlyInAnyOrder("React 1", "آموزش 2");
            assertThat(names(blog, Language.ENGLISH)).containsExactly("React 1", "Tutorial 2");
        }
    }

    @Test
    void aNameJoinsATermByEitherOfItsNames() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags_fa: [آموزش]")).and("b.md", post("tags: [آموزش]"))
                .and("c.md", post("tags: [Tutorial]", "tags_fa: [آموزش]")).and("d.md", post("tags: tutorial"));
        assertThat(blog.problems()).isEmpty();
        assertThat(names(blog, Language.ENGLISH)).containsExactly("Tutorial 4");
        assertThat(names(blog, Language.PERSIAN)).containsExactly("آموزش 4");
    }

    @Test
    void aPersianNameAloneIsATermInBothLanguages() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags_fa: [آموزش, توسعه وب]"));
        assertThat(names(blog, Language.ENGLISH)).containsExactlyInAnyOrder("آموزش 1", "توسعه وب 1");
        assertThat(slugs(blog, "a.md")).containsExactly("آموزش", "توسعه-وب");
    }

    @Test
    void namesInConflictAreAWarningAndTheFirstPathWins() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [Tutorial]", "tags_fa: [آموزش]")).and("b.md",
                post("tags: [Tutorial]", "tags_fa: [خودآموز]"));
        assertThat(blog.problems()).containsExactly("posts/b.md:3:8: warning: \"Tutorial\" is called \"خودآموز\" here"
                + " and \"آموزش\" in posts/a.md; write the same pair of names in both");
        assertThat(names(blog, Language.PERSIAN)).containsExactly("آموزش 2");
    }

    @Test
    void onePersianNameForTwoTermsIsAConflictToo() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [Tutorial]", "tags_fa: [آموزش]")).and("b.md",
                post("tags: [Teaching]", "tags_fa: [آموزش]"));
        assertThat(blog.problems()).singleElement().asString().startsWith("posts/b.md:3:8: warning: ");
    }

    @Test
    void caseKeyboardAndSpacingDoNotMakeATerm() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [Web Development]", "tags_fa: [کتاب‌های عربی]"))
                .and("b.md", post("tags: [WEB  development]")).and("c.md", post("tags: [webdevelopment]"))
                .and("d.md", post("tags_fa: [كتابهاي عربي]")).and("e.md", post("tags_fa: [کتاب های‌عربی]"));
        assertThat(blog.problems()).allSatisfy(
                problem -> assertThat(problem).containsAnyOf("another keyboard", "half-space"));
        assertThat(names(blog, Language.ENGLISH)).containsExactly("Web Development 5");
        assertThat(names(blog, Language.PERSIAN)).containsExactly("کتاب‌های عربی 5");
    }

    @Test
    void onePostThatNamesATermTwiceHasItOnce() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [Tea, tea, TEA]"));
        assertThat(names(blog, Language.ENGLISH)).containsExactly("Tea 1");
    }

    @Test
    void differentTermsNeverShareASlug() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [UI/UX]")).and("b.md", post("tags: [UI-UX]"));
        assertThat(slugs(blog, "a.md")).containsExactly("ui-ux");
        assertThat(slugs(blog, "b.md")).containsExactly("ui-ux-2");
        assertThat(tag(blog, "b.md").slug(Language.PERSIAN)).hasToString("ui-ux-2");
        assertThat(blog.problems()).containsExactly(
                "posts/b.md:3:8: warning: \"UI-UX\" and another name share the slug \"ui-ux\"; this one is ui-ux-2;"
                        + " write both the same way if they mean the same");
    }

    @Test
    void aNumberedSlugIsNeverOneThatIsTaken() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [x/y 2, x/y, x-y]"));
        assertThat(slugs(blog, "a.md")).containsExactly("x-y-2", "x-y", "x-y-3");
    }

    @Test
    void signsTellLanguagesApart() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [C, \"C#\", C++, F#]"));
        assertThat(blog.problems()).isEmpty();
        assertThat(slugs(blog, "a.md")).containsExactly("c", "c-sharp", "c-plus-plus", "f-sharp");
    }

    @Test
    void aNameWithoutLettersStillHasAnAddress() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [🍵, ☕]"));
        assertThat(slugs(blog, "a.md")).containsExactly("u-1f375", "u-2615");
        assertThat(blog.leadsTo("/en/tags/u-1f375")).isEqualTo("found");
    }

    @Test
    void aCategoryAndATagOfOneNameAreTwoTerms() {
        BlogFixture blog = BlogFixture.of("a.md", post("category: Tea", "category_fa: چای", "tags: [Tea]"));
        assertThat(names(blog, Language.PERSIAN)).containsExactly("Tea 1");
        assertThat(blog.site().shelf(Language.PERSIAN).terms(Taxonomy.CATEGORY)).singleElement()
                .satisfies(term -> assertThat(term.value().name(Language.PERSIAN)).isEqualTo("چای"));
    }

    @Test
    void aListMayBeOneTextWithCommasOfEitherScript() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: Tea, Green Tea", "tags_fa: چای، چای سبز"));
        assertThat(blog.problems()).isEmpty();
        assertThat(names(blog, Language.PERSIAN)).containsExactlyInAnyOrder("چای 1", "چای سبز 1");
    }

    @Test
    void anEmptyNameLeavesItsTagWithoutAPair() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [Tea, Go]", "tags_fa: [چای, \"\"]"));
        assertThat(blog.problems()).isEmpty();
        assertThat(names(blog, Language.PERSIAN)).containsExactlyInAnyOrder("Go 1", "چای 1");
    }

    @Test
    void theExtraNamesOfALongerListAreKeptAsWritten() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [Tea]", "tags_fa: [چای, داغ]"));
        assertThat(names(blog, Language.ENGLISH)).containsExactlyInAnyOrder("Tea 1", "داغ 1");
    }

    @Test
    void aDraftTeachesNothing() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [Tea]", "tags_fa: [چای]", "draft: true")).and("b.md",
                post("tags: [Tea]"));
        assertThat(names(blog, Language.PERSIAN)).containsExactly("Tea 1");
    }

    @Test
    void theSlugOfATermIsEachLanguagesOwn() {
        Term term = tag(BlogFixture.of("a.md", post("tags: [Tutorial]", "tags_fa: [آموزش‌ها]")), "a.md");
        assertThat(term.slug(Language.ENGLISH)).isEqualTo(new Slug("tutorial"));
        assertThat(term.slug(Language.PERSIAN)).isEqualTo(new Slug("آموزش-ها"));
    }

    /// A tag in English only beside the pair in another post, a name with a dot, a Persian text written with spaces where
    /// half-spaces belong, a file name with spaces and capitals.
    @Test
    void theFirstUsersTagsMeetUnderTheirPersianName() {
        String spaced = "IPC-Inter-process -communication.md";
        BlogFixture blog = BlogFixture.of(spaced, """
                                                  ---
                                                  title: IPC-Inter-process -communication
                                                  date: 2025-12-26
                                                  description: Why static sites are fast.
                                                  category: Technology
                                                  tags:
                                                    - Tutorial
                                                  featured: false
                                                  author: Parsa
                                                  ---
                                                  # Understanding IPC: How Programs Talk

                                                  In an operating system, much happens at once.

                                                  <!-- PERSIAN -->

                                                  # درک ارتباط بین پردازشی (IPC)

                                                  در یک سیستم عامل مدرن، هزاران کار هم زمان انجام می شود.

                                                  ۱. **اشتراک اطلاعات**

                                                  ۲. **افزایش سرعت**
                                                  """).and("getting-started-with-nextjs-14.md",
                """
                ---
                title: "Next.js 14"
                title_fa: "شروع کار با Next.js 14"
                date: "2025-01-15"
                category: "Technology"
                category_fa: "تکنولوژی"
                tags: ["Next.js", "Web", "Tutorial"]
                tags_fa: ["Next.js", "وب", "آموزش"]
                featured: true
                ---
                Next.js 14 is here.

                <!-- PERSIAN -->

                نسخهٔ تازه ويژگي هاي تازه اي دارد.
                """);
        assertThat(blog.problems()).allSatisfy(
                problem -> assertThat(problem).containsAnyOf("another keyboard", "half-space"));
        assertThat(names(blog, Language.PERSIAN)).containsExactlyInAnyOrder("Next.js 1", "آموزش 2", "وب 1");
        Term tutorial = tag(blog, spaced);
        assertThat(BlogFixture.titles(blog.site().shelf(Language.PERSIAN).posts(tutorial), Language.PERSIAN))
                .containsExactly("درک ارتباط بین پردازشی (IPC)", "شروع کار با Next.js 14");
        assertThat(BlogFixture.titles(blog.site().shelf(Language.ENGLISH).posts(), Language.ENGLISH))
                .containsExactly("IPC-Inter-process -communication", "Next.js 14");
        assertThat(blog.leadsTo("/blog/IPC-Inter-process%20-communication/"))
                .isEqualTo("/en/posts/ipc-inter-process-communication");
        assertThat(blog.post(spaced).translation(Language.PERSIAN).orElseThrow().description())
                .isEqualTo("در یک سیستم عامل مدرن، هزاران کار هم زمان انجام می شود.");
    }

    @Test
    void anEditOfATextKeepsTheTermsAndAnEditOfLabelsMakesThemAnew() {
        BlogFixture blog = BlogFixture.of("a.md", post("tags: [Tea]")).and("b.md",
                post("tags: [Tutorial]", "tags_fa: [آموزش]"))
                .and("c.md", post("tags: [Tutorial]", "tags_fa: [خودآموز]"));
        Catalog first = blog.site().catalog();
        assertThat(first.problems()).hasSize(1);

        BlogFixture other = BlogFixture.of("a.md", post("tags: [Tea]") + "More of it.\n")
                .and("b.md", post("tags: [Tutorial]", "tags_fa: [آموزش]"))
                .and("c.md", post("tags: [Tutorial]", "tags_fa: [خودآموز]"));
        Catalog text = first.next(other.site().catalog().posts());
        assertThat(text.terms()).isSameAs(first.terms());
        assertThat(text.problems()).isEqualTo(first.problems());

        BlogFixture third = BlogFixture.of("a.md", post("tags: [Tea]"))
                .and("b.md", post("tags: [Tutorial]", "tags_fa: [آموزش]")).and("c.md", post("tags: [Coffee]"));
        Catalog labels = text.next(third.site().catalog().posts());
        assertThat(labels.problems()).isEmpty();
        assertThat(labels.shelf(Language.ENGLISH).terms(Taxonomy.TAG)).extracting(term -> term.value().name(
                Language.ENGLISH)).containsExactly("Coffee", "Tea", "Tutorial");
    }
}
