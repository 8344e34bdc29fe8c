package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.diglot.command.Commands;
import org.diglot.command.Inspection;
import org.diglot.command.Setting;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.source.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the commands print, and how they end.
class CommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T21:00:00Z"), ZoneOffset.UTC);
    private static final String NO_FOLDER = """
                                            The posts folder "nowhere-at-all" does not exist.
                                            Create it, or name another one with --blog.posts=FOLDER or BLOG_POSTS=FOLDER.
                                            """;
    private static final String WRONG_TAGLINE = """
                                                The setting blog.tagline does not accept "Notes".
                                                Write it as blog.tagline.en.
                                                """;
    private static final String WRONG_ZONE = """
                                             The setting blog.zone does not accept "Mars".
                                             Write an IANA time zone, such as Asia/Tehran or Europe/Berlin.
                                             """;
    private static final String SLIPS = "---\ndate: 2026-01-31\n---\nاو می رود, من نمی روم.";
    private static final String MENDED = "---\ndate: 2026-01-31\n---\nاو می‌رود، من نمی‌روم.";
    private static final String BOTH = "---\ntitle: Cups\ndate: 2026-01-31\n---\nA cup.\n\n<!-- PERSIAN -->\nفنجان.\n";

    @TempDir
    private Path world = Path.of(".");
    private Path posts = Path.of("posts");

    /// @param out what went to standard output
    private record Result(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @BeforeEach
    void makeFolder() throws IOException {
        posts = Files.createDirectory(world.resolve("posts"));
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(posts.resolve(name).getParent());
        Files.writeString(posts.resolve(name), text);
    }

    private Result run(String... line) {
        return runAnywhere(Stream.concat(Arrays.stream(line), Stream.of("--blog.posts=" + posts))
                .toArray(String[]::new));
    }

    private static Result runAnywhere(String... line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Commands(new Starter(CLOCK), CLOCK, new PrintStream(out), new PrintStream(err)).run(line);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Inspection read() {
        return new Starter(CLOCK).blog(List.of("--blog.posts=" + posts)).reading().apply(Progress.UNSEEN);
    }

    @Test
    void checkListsAllProblemsInOrderAndNothingElse() throws IOException {
        put("b/tea.md", "---\ndate: 2025-13-40\ntilte: Tea\n---\nTea.\n");
        put("cup.md", BOTH);
        put("a.md", "---\ndate: 2026-01-31\ntilte: A\n---\nA.\n");

        Result check = run("check");

        assertThat(check.lines()).containsExactly(
                "posts/a.md:1:1: info: written in English only; write the Persian text below a line <!-- PERSIAN -->",
                "posts/a.md:3:1: warning: unknown key \"tilte\"; did you mean title?",
                "posts/b/tea.md:2:7: error: date \"2025-13-40\" is not a date; write it as YYYY-MM-DD",
                "posts/b/tea.md:3:1: warning: unknown key \"tilte\"; did you mean title?");
        assertThat(check.err()).isEqualTo("2 posts, 1 error, 2 warnings\n");
        assertThat(check.status()).isEqualTo(1);
    }

    @Test
    void whatIsTooMuchToListIsCounted() throws IOException {
        put("a.md", "---\ndate: 2026-01-31\n---\n" + "او می رود.\n\n".repeat(1_100) + "[[nope]]\n\n".repeat(103));

        Result check = run("check");

        assertThat(check.lines()).hasSize(1 + 1_001 + 101).contains(
                "posts/a.md:2004:4: warning: 100 more slips of spelling are not listed;"
                        + " check --fix mends those that have one right spelling",
                "posts/a.md:2404:1: warning: 3 more warnings are not listed; mend the others first");
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        put("a.md", "---\ndate: 2026-01-31\ntilte: A\n---\nA.\n");

        assertThat(run("check").status()).isZero();
    }

    @Test
    void aFolderWithoutAProblemIsSilent() throws IOException {
        put("cup.md", BOTH);

        assertThat(run("check")).isEqualTo(new Result(0, "", "1 post, 0 errors, 0 warnings\n"));
        assertThat(run("check", "--format=json").json()).isEmpty();
    }

    @Test
    void checkFindsWhatTheServerWouldFind() throws IOException {
        BlogFixture blog = BlogFixture.empty().at("2026-06-01T21:00:00Z");
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/broken"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md")).toList()) {
                blog.and(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        blog.and("cup.md", BOTH).and("cup.markdown", BOTH);

        Result check = runAnywhere("check", "--blog.posts=" + blog.path(""));

        assertThat(check.lines().stream().filter(line -> !line.contains(": info: "))).isEqualTo(blog.problems());
        assertThat(blog.problems()).hasSizeGreaterThan(30).anyMatch(line -> line.contains("is taken by"));
    }

    @Test
    void aDraftMayStillGetItsOtherHalf() throws IOException {
        put("a.md", "---\ndate: 2026-01-31\ndraft: true\n---\nA.\n");

        assertThat(run("check").out()).isEmpty();
    }

    @Test
    void problemsCanBeReadByPrograms() throws IOException {
        put("چای.md", "---\ndate: \"2025-13-40\"\n---\nTea.\n");

        Result check = run("check", "--format", "json");

        JsonNode problem = check.json().get(0);
        assertThat(check.json()).hasSize(1);
        assertThat(problem.propertyNames()).containsExactly("file", "line", "column", "severity", "message", "hint");
        assertThat(problem.get("file").asString()).isEqualTo("posts/چای.md");
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("column").asInt()).isEqualTo(7);
        assertThat(problem.get("severity").asString()).isEqualTo("error");
        assertThat(problem.get("message").asString()).isEqualTo("date \"2025-13-40\" is not a date");
        assertThat(problem.get("hint").asString()).isEqualTo("write it as YYYY-MM-DD");
        assertThat(check.status()).isEqualTo(1);
    }

    @Test
    void slipsAreMendedInTheFilesAndWhatRemainsIsListed() throws IOException {
        put("چای سبز.md", SLIPS);
        put("cup.md", BOTH);
        put("bad.md", "---\ndate: never\n---\nمی رود.\n");
        Files.setPosixFilePermissions(posts.resolve("چای سبز.md"), PosixFilePermissions.fromString("rw-rw-r--"));

        Result fix = run("check", "--fix");

        assertThat(fix.lines()).containsExactly(
                "posts/bad.md:2:7: error: date \"never\" is not a date; write it as YYYY-MM-DD",
                "posts/چای سبز.md:1:1: info: written in Persian only; write the English text below a line"
                        + " <!-- ENGLISH -->");
        assertThat(fix.err()).startsWith("mended: 4 slips in 2 files\n").endsWith("2 posts, 1 error, 0 warnings\n");
        assertThat(fix.status()).isEqualTo(1);
        assertThat(posts.resolve("چای سبز.md")).hasContent(MENDED);
        assertThat(Files.getPosixFilePermissions(posts.resolve("چای سبز.md")))
                .isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(posts.resolve("cup.md")).hasContent(BOTH);
        try (Stream<Path> files = Files.list(posts)) {
            assertThat(files).hasSize(3);
        }
        assertThat(run("check", "--fix").err()).startsWith("mended: 0 slips in 0 files\n");
    }

    @Test
    void aDryRunPrintsWhatWouldChangeAndChangesNothing() throws IOException {
        put("چای سبز.md", SLIPS);

        assertThat(run("check", "--fix", "--dry-run"))
                .isEqualTo(new Result(0, """
                                         --- a/posts/چای سبز.md\t
                                         +++ b/posts/چای سبز.md\t
                                         @@ -1,4 +1,4 @@
                                          ---
                                          date: 2026-01-31
                                          ---
                                         -او می رود, من نمی روم.
                                         \\ No newline at end of file
                                         +او می‌رود، من نمی‌روم.
                                         \\ No newline at end of file
                                         """, "to be mended: 3 slips in 1 file\n"));
        assertThat(run("check", "--dry-run")).isEqualTo(run("check", "--fix", "--dry-run"));
        assertThat(posts.resolve("چای سبز.md")).hasContent(SLIPS);
    }

    @Test
    void aFileThatMustNotBeWrittenIsLeftAsItIsAndNamed() throws IOException {
        put("tea.md", SLIPS);
        Files.setPosixFilePermissions(posts.resolve("tea.md"), PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(posts.resolve("tea.md"))).isFalse();

        Result fix = run("check", "--fix");

        assertThat(fix.err()).startsWith(
                "posts/tea.md cannot be written; check its permissions and those of its folder\n");
        assertThat(fix.status()).isEqualTo(1);
        assertThat(posts.resolve("tea.md")).hasContent(SLIPS);
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsMended() throws IOException {
        put("tea/index.md", SLIPS);
        Files.createSymbolicLink(posts.resolve("link.md"), Path.of("tea", "index.md"));

        assertThat(run("check", "--fix", "--dry-run").lines()).filteredOn(line -> line.startsWith("+++"))
                .containsExactly("+++ b/posts/tea/index.md");
        assertThat(run("check", "--fix").err()).startsWith("mended: 3 slips in 1 file\n");

        assertThat(posts.resolve("link.md")).isSymbolicLink().hasContent(MENDED);
        assertThat(posts.resolve("tea/index.md")).hasContent(MENDED);
    }

    @Test
    void theTranslationReportNamesWhatAHalfLacks() throws IOException {
        put("tea.md", """
                      ---
                      date: 2026-01-31
                      ---
                      ## Water

                      ## Leaves

                      <!-- PERSIAN -->

                      ## آب
                      """);
        put("one.md", "---\ndate: 2026-05-31\n---\nتنها.\n");
        put("draft.md", "---\ndate: 2026-05-31\ndraft: true\n---\nAlone.\n");

        Result report = run("check", "--translations");

        assertThat(report.lines()).containsExactly(
                "posts/draft.md:1:1: info: written in English only, from line 5; a draft",
                "posts/one.md:1:1: info: written in Persian only, from line 4; published 2 days ago",
                "posts/tea.md:10:1: info: Persian lacks the section \"Leaves\" of English line 6");
        assertThat(report.err()).isEqualTo("3 posts, 2 in one language only, 1 gap in the others\n");
        assertThat(report.status()).isZero();
        JsonNode gap = run("check", "--translations", "--format=json").json().get(2);
        assertThat(gap.propertyNames()).containsExactly("lacks", "language", "file", "line", "otherLanguage",
                "otherFile", "otherLine", "message");
        assertThat(gap.get("lacks").asString()).isEqualTo("section");
        assertThat(gap.get("language").asString()).isEqualTo("fa");
        assertThat(gap.get("line").asInt()).isEqualTo(10);
        assertThat(gap.get("otherLanguage").asString()).isEqualTo("en");
        assertThat(gap.get("otherLine").asInt()).isEqualTo(6);
    }

    @Test
    void halvesInFilesOfTheirOwnAreNamedByTheirFiles() throws IOException {
        put("tea.en.md", "---\ndate: 2026-01-31\n---\n## Water\n\n![A pot](pot.png)\n");
        put("tea.fa.md", "---\n---\n\n## آب\n");

        assertThat(run("check", "--translations").lines()).containsExactly(
                "posts/tea.fa.md:4:1: info: Persian lacks the image of posts/tea.en.md line 6");
    }

    @Test
    void aFileWithAnErrorIsNotInTheTranslationReportAndThatIsSaid() throws IOException {
        put("tea.md", "---\ndate: never\n---\nTea.\n");

        assertThat(run("check", "--translations")).isEqualTo(new Result(1, "",
                "0 posts, 0 in one language only, 0 gaps in the others; 1 error to be mended first, see diglot check\n"));
    }

    @Test
    void settingsMayStandAnywhere() throws IOException {
        put("cup.md", BOTH);
        List<List<String>> lines = List.of(List.of("--blog.posts=" + posts, "check"),
                List.of("check", "--blog.posts", posts.toString()),
                List.of("--blog.zone=UTC", "check", "--blog.posts=" + posts, "--format=text"),
                List.of("--server.port=1", "check", "--blog.pageSize=5", "--blog.posts=" + posts));
        for (List<String> line : lines) {
            assertThat(runAnywhere(line.toArray(String[]::new))).describedAs(line.toString())
                    .isEqualTo(new Result(0, "", "1 post, 0 errors, 0 warnings\n"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"chek|There is no command chek; did you mean check?",
        "frobnicate|There is no command frobnicate; see diglot --help",
        "check --formt=json|There is no option --formt=json; did you mean --format?",
        "check -x|There is no option -x; see diglot check --help",
        "--previe|There is no option --previe; did you mean --preview?",
        "check --fix --translations|--translations goes neither with --fix nor with --dry-run.~Call check twice.",
        "check --dry-run --format=json|--dry-run prints a diff, whatever the format.~Leave out --format.",
        "check notes|diglot check takes no word \"notes\"; name the folder of posts with --blog.posts=FOLDER",
        "check --blog.tilte.en=x|There is no setting blog.tilte.en.~Did you mean blog.title.en?",
        "new Tea --blog.frobnicate=x|There is no setting blog.frobnicate.~The settings are listed by --help.",
        "check --blog.title=Notes|The setting blog.title does not accept \"Notes\".~Write it as blog.title.en.",
        "check --blog.zone=Mars|The setting blog.zone does not accept \"Mars\"."
                + "~Write an IANA time zone, such as Asia/Tehran or Europe/Berlin.",
        "new|A new post needs a title.~Write it behind the command: new \"Brewing tea\"",
        "new ' '|A new post needs a title.~Write it behind the command: new \"Brewing tea\"",
        "new !!|The title has no letter or digit to name a file by.~Give it one: diglot new \"Brewing tea\"",
        "new Tea --en=Tea --fa=چای|There is one title more than there are languages."
                + "~Leave out one of them, and put a title of several words in quotation marks."})
    void aWrongCallIsNamedInALineOrTwo(String line, String answer) {
        assertThat(run(line.replace("' '", " ").split(" ", -1)))
                .isEqualTo(new Result(2, "", answer.replace("~", "\n") + "\n"));
        assertThat(posts).isEmptyDirectory();
    }

    @Test
    void aWrongValueOfAnOptionIsNamed() {
        Result check = run("check", "--format=xml");

        assertThat(check.status()).isEqualTo(2);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).hasLineCount(1).contains("--format").contains("xml").contains("JSON");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThat(runAnywhere("check", "--blog.posts=nowhere-at-all")).isEqualTo(new Result(2, "", NO_FOLDER));
    }

    @Test
    void aNewPostHasBothHalvesAndNoProblem() throws IOException {
        Result made = run("new", "Brewing", "tea", "--fa", "دم کردن چای");

        Path file = posts.resolve("brewing-tea.md");
        assertThat(made).isEqualTo(new Result(0, file + "\n",
                "It is a draft: serve --preview shows it; to publish it, take out its line draft: true.\n"));
        assertThat(file).hasContent("""
                                    ---
                                    title: "Brewing tea"
                                    title_fa: "دم کردن چای"
                                    lang: en
                                    date: 2026-06-02
                                    draft: true
                                    description:
                                    description_fa:
                                    category:
                                    category_fa:
                                    tags: []
                                    tags_fa: []
                                    ---

                                    Write the English text here.

                                    <!-- PERSIAN -->

                                    متن فارسی را این‌جا بنویسید.
                                    """);
        assertThat(run("check")).isEqualTo(new Result(0, "", "1 post, 0 errors, 0 warnings\n"));
        assertThat(run("check", "--translations").out()).isEmpty();
        assertThat(read().posts()).extracting(Post::draft).containsExactly(true);
    }

    @Test
    void aPersianTitleBeginsThePersianHalfAndKeepsItsLetters() throws IOException {
        assertThat(run("new", "يك چاي").out()).isEqualTo(posts.resolve("یک-چای.md") + "\n");

        assertThat(Files.readString(posts.resolve("یک-چای.md"))).startsWith("""
                                                                            ---
                                                                            title: "یک چای"
                                                                            title_en:
                                                                            lang: fa
                                                                            """);
        Post post = read().posts().getFirst();
        assertThat(post.original().code()).isEqualTo("fa");
        assertThat(post.translations()).hasSize(2);
        assertThat(run("check")).isEqualTo(new Result(0, "", "1 post, 0 errors, 0 warnings\n"));
    }

    @Test
    void oneOptionIsATitleToo() {
        assertThat(run("new", "--fa=چای").out()).isEqualTo(posts.resolve("چای.md") + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tea: \"the\" 'drink'", "# Tea", "Tea \\ \\n {{x}}", "[Tea](x) & {more}", "- tea", "🍵 tea",
        "true", "2026", "--- tea", "*tea", "tea\\", "%tea", "@tea`", "index", "README"})
    void aTitleMayHoldAnything(String title) {
        assertThat(run("new", "--en=" + title).status()).isZero();

        Inspection report = read();
        assertThat(report.problems()).isEmpty();
        assertThat(report.posts()).hasSize(1).first().extracting(post -> post.nearest(post.original()).title())
                .isEqualTo(title);
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(run("new", "Two\r\nlines\u2028and\ta tab").status()).isZero();
        assertThat(read().posts().getFirst().nearest(Language.of("en").orElseThrow()).title())
                .isEqualTo("Two lines and a tab");
    }

    @Test
    void aLongTitleHasAFileNameThatFits() {
        Result made = run("new", "چای خوب ".repeat(60));

        assertThat(made.status()).isZero();
        assertThat(Path.of(made.out().strip())).exists();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        put("tea.md", "No front matter.");

        assertThat(run("new", "Tea")).isEqualTo(
                new Result(1, "", posts.resolve("tea.md") + " is there already; give the post another title\n"));
        assertThat(posts.resolve("tea.md")).hasContent("No front matter.");
    }

    @Test
    void aSlugThatIsTakenIsFoundBeforeAnythingIsWritten() throws IOException {
        put("old/2026-01-31-tea.md", "---\ntitle: Old\ndraft: true\n---\nTea.\n");

        assertThat(run("new", "Tea"))
                .isEqualTo(new Result(1, "", "posts/tea.md:1:1: error: the slug \"tea\" is taken by"
                        + " posts/old/2026-01-31-tea.md; give this file another slug\n"));
        assertThat(posts.resolve("tea.md")).doesNotExist();
    }

    @Test
    void helpListsCommandsSettingsAndExamples() {
        Result help = runAnywhere("--help");

        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("serve", "check", "new", "Examples:", "Exit status:")
                .contains(Setting.ALL.stream().map(setting -> "--blog." + setting.name()).toList());
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        for (String command : List.of("serve", "check", "new")) {
            assertThat(runAnywhere(command, "--help").out()).contains("Usage: diglot " + command);
        }
        assertThat(runAnywhere("--preview", "--help").out()).contains("Usage: diglot serve");
    }

    @Test
    void theSettingsInTheHelpAreThoseThereAre() throws IOException {
        List<String> names = Arrays.stream(BlogProperties.class.getRecordComponents())
                .map(component -> component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                .toList();
        assertThat(Setting.ALL.stream().map(Setting::name)).containsExactlyElementsOf(names);
        assertThat(Files.readString(Path.of("README.md")))
                .contains(Setting.ALL.stream().flatMap(Setting::names).map("`%s`"::formatted).toList());
    }

    @Test
    void checkKnowsWhichHostsAreAllowed() throws IOException, InterruptedException {
        put("cup.md", "---\ndate: 2026-01-31\n---\n![](https://A.example/1) ![](https://b.example/2)"
                + " ![](https://c.example/3)\n\n<!-- PERSIAN -->\nفنجان.\n");
        String other = "posts/cup.md:4:51: warning: image of another host \"https://c.example/3\" is shown as a link;"
                + " to show it, name c.example in blog.allowed-hosts\n";

        assertThat(run("check", "--blog.allowed-hosts", "a.example, B.Example,").out()).isEqualTo(other);
        assertThat(run("check", "--blog.allowed-hosts[0]=a.example", "--blog.allowed-hosts[1]=b.example").out())
                .isEqualTo(other);
        assertThat(process(List.of("check", "--blog.posts=posts"), "BLOG_ALLOWED_HOSTS", "a.example,b.example").out())
                .isEqualTo(other);
        assertThat(run("check", "--blog.allowed-hosts=").lines()).hasSize(3);
    }

    @Test
    void whatIsNoHostIsNotAllowed() {
        assertThat(run("check", "--blog.allowed-hosts=a.example,https://b.example/")).isEqualTo(
                new Result(2, "", """
                                  The setting blog.allowed-hosts does not accept "https://b.example/".
                                  Write names of hosts with commas between them, such as i.imgur.com, *.example.org.
                                  """));
        assertThat(run("check", "--blog.allowed-hosts=" + "a.example,"
                + IntStream.range(0, 200).mapToObj("host-%d.example"::formatted).collect(Collectors.joining(",")))
                .err()).startsWith("The setting blog.allowed-hosts does not accept \"201 hosts\".");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        Result version = runAnywhere("--version");

        assertThat(version).isEqualTo(runAnywhere("check", "-V"));
        assertThat(version.out()).matches("diglot \\d+\\.\\d+\\.\\d+.*\n");
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + version.out().strip().split(" ", 2)[1] + "</version>");
    }

    @Test
    void theProcessBindsWhatTheEnvironmentAndTheDirectorySay() throws IOException, InterruptedException {
        put("tea.md", "---\ndate: هرگز\n---\nTea.\n");
        Files.writeString(world.resolve("application.properties"), "blog.posts=posts\n");

        assertThat(process(List.of("check"), "BLOG_ZONE", "UTC")).isEqualTo(new Result(1,
                "posts/tea.md:2:7: error: date \"هرگز\" is not a date; write it as YYYY-MM-DD\n",
                "0 posts, 1 error, 0 warnings\n"));
        assertThat(process(List.of("check", "--blog.posts=."), "BLOG_ZONE", "Mars")).isEqualTo(new Result(2, "",
                WRONG_ZONE));
    }

    @Test
    void aServerThatCannotStartSaysWhyAndNothingElse() throws IOException, InterruptedException {
        assertThat(process(List.of("--server.port=0", "--management.server.port=0"), "BLOG_POSTS", "nowhere-at-all"))
                .isEqualTo(new Result(2, "", NO_FOLDER));
        assertThat(process(List.of("serve", "--blog.tagline=Notes"), "SERVER_PORT", "0"))
                .isEqualTo(new Result(2, "", WRONG_TAGLINE));
        assertThat(process(List.of("serve", "--server.port=99999", "--blog.posts=.", "--blog.url=https://a.example"),
                "LOGGING_LEVEL_ORG_DIGLOT", "OFF")).isEqualTo(new Result(2, "", """
                                                                                There is no port 99999.
                                                                                Write a number from 0 to 65535 for \
                                                                                server.port and management.server.port.
                                                                                """));
    }

    private Result process(List<String> line, String variable, String value) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                absoluteClassPath(), Diglot.class.getName()));
        command.addAll(line);
        Path out = world.resolve("out");
        Path err = world.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(world.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put(variable, value);
        int status = builder.start().waitFor();
        return new Result(status, Files.readString(out), Files.readString(err));
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }
}
