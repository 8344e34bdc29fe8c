package org.diglot.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What a repository cannot hold, or no author writes by hand.
class HostileFileTest {
    private static final String TEA = """
                                      ---
                                      title: Tea
                                      date: 2026-01-31
                                      ---
                                      A drink.

                                      <!-- PERSIAN -->

                                      نوشیدنی است.
                                      """;

    @Test
    void aReadmeIsPassedOverSilently() {
        BlogFixture blog = BlogFixture.of("README.md", "# These are my posts").and("drafts/readme.markdown", "Later.")
                .and("tea.md", TEA);
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.posts()).hasSize(1);
    }

    @Test
    void hiddenFilesAndFoldersAreSkipped() {
        BlogFixture blog = BlogFixture.of(".obsidian/tea.md", TEA).and(".trash/old/tea.md", TEA).and(".tea.md", TEA)
                .and("deep/er/.git/tea.md", TEA).and("tea.txt", TEA);
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.posts()).isEmpty();
    }

    @Test
    void everyExtensionAtAnyDepthIsAPost() {
        BlogFixture blog = BlogFixture.of("a.md", TEA).and("b.markdown", TEA).and("c/d.mdx", TEA)
                .and("e/f/g/h.MD", TEA);
        assertThat(blog.posts()).extracting(post -> post.file()).containsExactly("posts/a.md", "posts/b.markdown",
                "posts/c/d.mdx", "posts/e/f/g/h.MD");
    }

    @Test
    void theFolderOfTheProblemIsThePostsFolderItself() {
        assertThat(BlogFixture.of("2026/tea/cup.md", "---\ntitle: Tea\n---\nA drink.").problems())
                .containsExactly(
                        "posts/2026/tea/cup.md:1:1: error: date is missing; add a line such as date: 2026-01-31");
    }

    @Test
    void aFileOfTwentyMegabytesIsRefusedUnread() {
        byte[] bytes = new byte[20 << 20];
        assertThat(BlogFixture.empty().and("tea.md", bytes).problems())
                .containsExactly("posts/tea.md:1:1: error: the file has 20.0 MB; a post has at most 2 MB;"
                        + " split it, or move what is not text elsewhere");
    }

    @Test
    void aFileOfExactlyTheLimitIsRead() {
        String filler = "word ".repeat((PostsFolder.BYTES - TEA.getBytes(UTF_8).length) / 5);
        byte[] bytes = (TEA + filler).getBytes(UTF_8);
        assertThat(bytes.length).isBetween(PostsFolder.BYTES - 5, PostsFolder.BYTES);
        assertThat(BlogFixture.empty().and("tea.md", bytes).persian().content().words()).isGreaterThan(400_000);
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsPlace() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("---\ntitle: چای ".getBytes(UTF_8));
        bytes.writeBytes("café\n---\n".getBytes(ISO_8859_1));
        assertThat(BlogFixture.empty().and("tea.md", bytes.toByteArray()).problems()).containsExactly(
                "posts/tea.md:2:15: error: the byte 0xE9 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aFileThatEndsWithinACharacterIsNotUtf8() {
        byte[] cut = java.util.Arrays.copyOf(TEA.getBytes(UTF_8), TEA.indexOf('ن') + 1);
        assertThat(BlogFixture.empty().and("tea.md", cut).problems())
                .containsExactly("posts/tea.md:9:1: error: the byte 0xD9 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void utf16IsNotUtf8() {
        assertThat(BlogFixture.empty().and("tea.md", TEA.getBytes(java.nio.charset.StandardCharsets.UTF_16LE))
                .problems()).hasSize(1);
    }

    @Test
    void lineEndsAndByteOrderMarkDoNotMatter() {
        BlogFixture plain = BlogFixture.of("tea.md", TEA);
        for (String text : java.util.List.of(TEA.replace("\n", "\r\n"), "\uFEFF" + TEA, TEA.replace("\n", "\r"),
                "\uFEFF" + TEA.replace("\n", "\r\n"), TEA.replace("---\n", "---  \n"))) {
            BlogFixture blog = BlogFixture.of("tea.md", text);
            assertThat(blog.problems()).isEmpty();
            assertThat(blog.post()).isEqualTo(plain.post());
        }
    }

    @Test
    void positionsCountLinesOfEitherEndAndCharactersWhole() {
        assertThat(
                BlogFixture.of("tea.md", "\uFEFF---\r\n{title: \"😀چای\", date: never}\r\n---\r\nA drink.").problems())
                .containsExactly("posts/tea.md:2:23: error: date \"never\" is not a date; write it as YYYY-MM-DD");
    }

    @Test
    void frontMatterOfAMegabyteIsOverTheLimits() {
        assertThat(BlogFixture.of("tea.md", "---\ntitle: " + "x".repeat(1 << 20) + "\n---\nA drink.").problems())
                .containsExactly("posts/tea.md:2:1: error: front matter is over the limits;"
                        + " at most 65536 characters, 20 levels and 20 aliases");
    }

    @Test
    void deepNestingIsOverTheLimits() {
        for (String open : java.util.List.of("[", "{a: ", "- ", "? ")) {
            String yaml = "deep: " + (open.length() == 2 ? "\n  " : "") + open.repeat(10_000);
            assertThat(BlogFixture.of("tea.md", "---\n" + yaml + "\n---\nA drink.").problems()).hasSize(1)
                    .allMatch(problem -> problem.contains(": error: front matter is "));
        }
    }

    @Test
    void deepNestingOfTheTextCostsNothingButTime() {
        for (String deep : java.util.List.of(">", "- ", "*", "[", "<div>", "`", "![")) {
            String text = TEA + deep.repeat(100_000);
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> BlogFixture.of("tea.md", text).problems());
        }
    }

    @Test
    void manyAliasesAreNeverExpanded() {
        StringBuilder yaml = new StringBuilder("---\ndate: 2026-01-31\nl0: &l0 ha\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("l%s: &l%s [*l%s, *l%s]\n".formatted(i, i, i - 1, i - 1));
        }
        BlogFixture blog = BlogFixture.of("tea.md", yaml + "---\nA drink.");
        Assertions.assertTimeout(Duration.ofSeconds(5), blog::problems);
        assertThat(blog.problems()).hasSize(1);
    }

    @Test
    void tagsOfOtherProgramsConstructNothing() {
        BlogFixture blog = BlogFixture.of("tea.md", """
                                                    ---
                                                    date: 2026-01-31
                                                    title: !!javax.script.ScriptEngineManager [Tea]
                                                    ---
                                                    A drink.
                                                    """);
        assertThat(blog.problems()).singleElement().asString()
                .startsWith("posts/tea.md:3:8: error: front matter is not YAML: Global tag is not allowed");
    }

    @Test
    void aFolderNamedLikeAPostIsAFolder() {
        BlogFixture blog = BlogFixture.empty().andFolder("tea.md").and("cups.md/small.md", TEA);
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().file()).isEqualTo("posts/cups.md/small.md");
    }

    @Test
    void aLinkThatLeadsNowhereCannotBeRead() {
        BlogFixture blog = BlogFixture.empty().andLink("tea.md", Path.of("gone.md"));
        assertThat(blog.problems())
                .containsExactly("posts/tea.md:1:1: error: the link leads nowhere; mend or delete it");
    }

    @Test
    void aLinkThatLeadsToItselfCannotBeRead() {
        BlogFixture blog = BlogFixture.empty().andLink("tea.md", Path.of("tea.md")).andLink("round", Path.of("."));
        assertThat(blog.problems())
                .containsExactly("posts/tea.md:1:1: error: the link leads nowhere; mend or delete it");
    }

    @Test
    void aLinkThatLeadsOutsideIsNotFollowed() {
        Path outside = BlogFixture.of("secret.md", TEA).path("secret.md");
        BlogFixture blog = BlogFixture.empty().andLink("tea.md", outside).andLink("elsewhere",
                outside.resolveSibling("."));
        assertThat(blog.problems()).containsExactly(
                "posts/elsewhere:1:1: warning: links to other folders are not followed; move the folder here, or mount it",
                "posts/tea.md:1:1: error: the link leads outside the posts folder; copy the file into the folder");
        assertThat(blog.posts()).isEmpty();
    }

    @Test
    void aLinkWithinTheFolderIsAPost() {
        BlogFixture blog = BlogFixture.of("texts/tea.txt", TEA).andLink("tea.md", Path.of("texts/tea.txt"));
        assertThat(blog.post().file()).isEqualTo("posts/tea.md");
    }

    @Test
    void anyNameIsANameAndItsProblemIsOneLine() {
        for (String name : java.util.List.of("green tea.md", "چای سبز.md", "c#.md", "100%.md", "%2e%2e.md",
                "a?b&c=d.md",
                "line\nbreak.md", "\"quoted\".md", "trailing .md", "-rf.md", "emoji 🍵.md")) {
            BlogFixture good = BlogFixture.of(name, TEA);
            assertThat(good.problems()).isEmpty();
            String slug = good.post().slug(Language.ENGLISH).text();
            assertThat(slug).matches("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
            String bad = String.join("", BlogFixture.of(name, "---\ntitle: x\n---\nA drink.").problems());
            assertThat(bad).isEqualTo("posts/" + name.replace("\n", "\\n")
                    + ":1:1: error: date is missing; add a line such as date: 2026-01-31");
            assertThat(bad.lines()).hasSize(1);
        }
    }

    @Test
    void aProblemIsOneLineWhateverItQuotes() {
        Problem problem = Problem.error("posts/a\u2028b.md", org.diglot.post.Position.START, "x\u001b[31m\ty\r\n", "");
        assertThat(problem.line()).isEqualTo("posts/a\\u2028b.md:1:1: error: x\\u001b[31m\\ty\\r\\n");
    }
}
