package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.post.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MenderTest {
    private static final Mender MENDER = new Mender(new Settings(ZoneOffset.UTC, Language.ENGLISH));

    private static Optional<Mended> mend(String file) {
        return MENDER.mend("posts", "tea.md", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String mended(String file) {
        return mend(file).map(Mended::after).orElse(file);
    }

    @Test
    void slipsAreMendedInPlaceAndNothingElseIsTouched() {
        String mended = mended("""
                               ---
                               title: Tea
                               title_fa:   "كتاب ها"   # چای ها
                               tags_fa: [كتاب ها, چای ,   'خانه ها']
                               description_fa: >
                                 او می رود,
                                 و نمی آید
                               date: 2026-01-31
                               ---
                               Tea,  and more.

                               <!-- PERSIAN -->
                               # كتاب ها

                               او می رود, *نمی آید* ; ۱2 بار?

                               > می شود
                               > که  بماند\\, `می رود` و [کتاب ها](</كتاب ها>)

                               | كتاب ها | می شود \\| |
                               |---|---|
                               | `می شود` | می شود |
                               """);
        assertThat(mended).isEqualTo("""
                                     ---
                                     title: Tea
                                     title_fa:   "کتاب‌ها"   # چای ها
                                     tags_fa: [کتاب‌ها, چای ,   'خانه‌ها']
                                     description_fa: >
                                       او می‌رود،
                                       و نمی‌آید
                                     date: 2026-01-31
                                     ---
                                     Tea,  and more.

                                     <!-- PERSIAN -->
                                     # کتاب‌ها

                                     او می‌رود، *نمی‌آید* ; ۱۲ بار؟

                                     > می‌شود
                                     > که  بماند\\, `می رود` و [کتاب‌ها](</كتاب ها>)

                                     | کتاب‌ها | می‌شود \\| |
                                     |---|---|
                                     | `می شود` | می‌شود |
                                     """);
        assertThat(mend(mended)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<summary>این كتاب می رود</summary> | <summary>این کتاب می‌رود</summary>",
        "<p align=\"center\">این كتاب می رود</p> | <p align=\"center\">این کتاب می‌رود</p>",
        "<center>كتاب</center> | <center>کتاب</center>",
        "<div dir=\"rtl\">\\nاین كتاب\\nمی رود\\n</div> | <div dir=\"rtl\">\\nاین کتاب\\nمی‌رود\\n</div>",
        "> <div>\\n> كتاب\\n> </div> | > <div>\\n> کتاب\\n> </div>",
        "<script>a<b</script>\\n\\nكتاب | <script>a<b</script>\\n\\nکتاب",
        "<Callout title=\"این كتاب می رود\">\\nآب\\n</Callout> | <Callout title=\"این کتاب می‌رود\">\\nآب\\n</Callout>",
        "![متن](cup.svg \"این كتاب می رود\") | ![متن](cup.svg \"این کتاب می‌رود\")",
        "![كتاب](cup.svg) | ![کتاب](cup.svg)",
        "[متن](/a 'این كتاب') | [متن](/a 'این کتاب')",
        "<img src=\"كتاب\" alt=\"این كتاب\"> | <img src=\"كتاب\" alt=\"این کتاب\">",
        "<span title=\"كتاب\">آب</span> | <span title=\"کتاب\">آب</span>"})
    void whatReadersSeeOfHtmlTitlesAndImagesIsMended(String written, String right) {
        String head = "---\ndate: 2026-01-31\n---\n";
        assertThat(mended(head + written.replace("\\n", "\n") + "\n"))
                .isEqualTo(head + right.replace("\\n", "\n") + "\n");
    }

    @Test
    void aSlipBetweenTagsIsNamedAtItsPlace() {
        Optional<Mended> mended = mend(
                "---\ndate: 2026-01-31\n---\n<details>\n<summary>این كتاب</summary>\n</details>\n");
        assertThat(mended.stream().flatMap(file -> file.mended().stream()).map(Problem::line)).containsExactly(
                "posts/tea.md:5:14: warning: letters of another keyboard in \"كتاب\"; write \"کتاب\"");
    }

    @Test
    void aTextWhoseHalfSpacesWereStrippedGetsThemBack() {
        assertThat(
                mended("""
                       ---
                       date: 2026-01-31
                       ---
                       # درک ارتباط بینفرآیندی (IPC): برنامهها چطوری با هم حرف میزنن؟

                       توی سیستمعاملهای امروزی، هزاران کار دارن همزمان انجام میشن. به هر برنامهای که در حال اجراست میگن یه **فرآیند**.

                       - **مزایا:** پیادهسازیش توی سیستمهای توزیعشده راحتتره و دیگه مشکل پیش نمیاد.
                       - **معایب:** کلاً کندتره چون هر پیام کلی دنگ و فنگ داره.

                       |**Pipes (لولهها)**|یه کانال که خروجی یه برنامه میشه ورودی اون یکی.|
                       |---|---|
                       """))
                .isEqualTo(
                        """
                        ---
                        date: 2026-01-31
                        ---
                        # درک ارتباط بین‌فرآیندی (IPC): برنامه‌ها چطوری با هم حرف می‌زنن؟

                        توی سیستم‌عامل‌های امروزی، هزاران کار دارن همزمان انجام می‌شن. به هر برنامه‌ای که در حال اجراست می‌گن یه **فرآیند**.

                        - **مزایا:** پیاده‌سازیش توی سیستم‌های توزیع‌شده راحت‌تره و دیگه مشکل پیش نمیاد.
                        - **معایب:** کلاً کندتره چون هر پیام کلی دنگ و فنگ داره.

                        |**Pipes (لوله‌ها)**|یه کانال که خروجی یه برنامه می‌شه ورودی اون یکی.|
                        |---|---|
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`می شود`", "``می شود``", "    می شود", "```\nمی شود\n```", "~~~ كتاب\nكتاب\n~~~",
        "<!-- می شود -->", "<script>\nlet a<b = 'كتاب ها'\n</script>", "<pre>كتاب ها</pre>",
        "<div><kbd>كتاب ها</kbd></div>", "<p lang=\"ar\">كتاب ها</p>", "<p lang=\"en\">كتاب ها</p>",
        "<p class=\"كتاب\">آب</p>",
        "<p>می&zwnj;رود و کتاب&zwnj;ها</p>", "<p>\n<!-- كتاب -->\n</p>", "<style>\n.كتاب {}\n</style>",
        "<code>كتاب ها</code>",
        "<span lang=\"ar\">كتاب ها</span>", "<div lang=\"ar\">\n\nكتاب ها\n\n</div>", "[آب](/كتاب)",
        "<https://example.com/كتاب>", "https://example.com/كتاب,ها?", "[كتاب ها]\n\n[كتاب ها]: /a",
        "[^كتاب]\n\n[^كتاب]: آب", "$كتاب ها$", "$$\nكتاب ها\n$$", "[[كتاب ها]]", "![[كتاب ها.png]]", "%%كتاب ها%%",
        "{{< كتاب ها >}}", "{% كتاب ها %}", "می\nشود", "&#x643;تاب", "**می** شود", "_کتاب_ ها", "![آب](كتاب.png)",
        "آب\n\n۱2. کتاب", "<kbd>می شود</kbd>",
        "## آب {#كتاب-ها}", "## آب {: #كتاب .ها}", "پاراگراف. ^كتاب", "- آب ^كتاب-ها", "آب\n^كتاب",
        "![آب](كتاب ها.png)",
        "![كتاب](كتاب ها.png)", "[آب](كتاب ها.pdf \"آب\")"})
    void whatIsNoProseIsLeftAlone(String text) {
        assertThat(mend("---\ndate: 2026-01-31\n---\n" + text + "\n")).isEmpty();
    }

    @Test
    void endsOfLinesAndTheByteOrderMarkAreMendedInEnglishToo() {
        Optional<Mended> mended = mend("\uFEFF---\r\ndate: 2026-01-31\r\n---\r\nTea.\r\n");
        assertThat(mended.map(Mended::after)).contains("---\ndate: 2026-01-31\n---\nTea.\n");
        assertThat(mended.stream().flatMap(file -> file.mended().stream()).map(Problem::line)).containsExactly(
                "posts/tea.md:1:1: warning: the file begins with a byte order mark; leave it out",
                "posts/tea.md:1:5: warning: lines end in CRLF; end them in LF");
    }

    @Test
    void whatIsMendedIsWhatReadingReports() {
        byte[] file = "---\ndate: 2026-01-31\ntitle_fa: كتاب\n---\nTea.\n<!-- FA -->\nمی رود, میشود?\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(MENDER.mend("posts", "tea.md", file).orElseThrow().mended()).hasSize(5)
                .containsExactlyInAnyOrderElementsOf(
                        new PostReader(new Settings(ZoneOffset.UTC, Language.ENGLISH)).read("posts", "tea.md", file)
                                .problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"كتاب ها\r\n", "---\r\nكتاب ها\r\n", "", "\uFEFF"})
    void aFileThatIsNoPostIsLeftAlone(String text) {
        assertThat(mend(text)).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreLeftAlone() {
        byte[] latin = "---\r\ndate: 2026-01-31\r\n---\r\nTé".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(MENDER.mend("posts", "tea.md", latin)).isEmpty();
    }

    @Test
    void frontMatterThatIsNotYamlDoesNotKeepTheTextFromBeingMended() {
        assertThat(mended("---\ntitle: [كتاب\n---\nاو می رود\n")).isEqualTo("---\ntitle: [كتاب\n---\nاو می‌رود\n");
    }
}
