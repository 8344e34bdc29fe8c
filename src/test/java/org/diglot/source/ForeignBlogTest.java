package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Resolver;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// The blogs of other programs, dropped in.
class ForeignBlogTest {
    private static final Pattern WORDS = Pattern
            .compile("(?:Opening|Closing|Figure|Listing|Font|Codeblock|Admonition|Tab|Within)\\d+");

    private static BlogFixture blog() {
        BlogFixture blog = BlogFixture.empty();
        ForeignBlog.files().forEach(blog::and);
        return blog.and("README.md", "# Blogs").and("hugo/content/posts/_index.md", "+++\ntitle = 'All'\n+++\n")
                .and("hugo/content/_index.fa.md", "---\ntitle: همه\n---\n")
                .and("vault/.obsidian/notes.md", "---\nbroken: [\n---\n")
                .and("jekyll/_drafts/later.md", "---\n---\nLater.")
                .and("hexo/source/_posts/hidden.md", "---\ndate: 2025-01-01\npublished: false\n---\nHidden.");
    }

    @Test
    void ofTwoHundredPostsAllButTheFiveBrokenOnesArePages() {
        BlogFixture blog = blog();
        assertThat(blog.problems()).filteredOn(line -> line.contains(": error: ")).containsExactly(
                "posts/eleventy/eleventy-159.md:4:1: error: front matter is not YAML: the key \"title\" stands twice;"
                        + " keep one of the two",
                "posts/gatsby/gatsby-127/index.md:3:7: error: date \"08/17/2025\" is not a date; write it as YYYY-MM-DD",
                "posts/ghost/ghost-103.md:7:1: error: front matter is not YAML: found character '\\t(TAB)' that cannot"
                        + " start any token. (Do not use \\t(TAB) for indentation); write spaces instead of the tab",
                "posts/hugo/content/posts/yaml-23.md:2:12: error: front matter is not YAML: mapping values are not"
                        + " allowed here; a value with a colon in it needs quotes around it",
                "posts/jekyll/_posts/2025-08-17-chirpy-79.md:2:8: error: front matter is not YAML: found character '@'"
                        + " that cannot start any token. (Do not use @ for indentation);"
                        + " a value that begins with this character needs quotes around it");
        assertThat(blog.posts()).hasSize(ForeignBlog.KINDS * ForeignBlog.EACH - ForeignBlog.MISTAKES.size());
        assertThat(blog.posts()).hasSize(195);
    }

    @Test
    void noneOfThemLosesText() {
        Map<String, String> files = new TreeMap<>();
        ForeignBlog.files().forEach((file, text) -> files.put("posts/" + file, text));
        for (Post post : blog().posts()) {
            String shown = post.translations().values().stream()
                    .map(half -> Jsoup.parse(half.heading().text() + half.content().text().html(Resolver.none()))
                            .text())
                    .collect(Collectors.joining(" "));
            List<String> words = WORDS.matcher(files.getOrDefault(post.file(), "")).results().map(MatchResult::group)
                    .toList();
            assertThat(words).describedAs(post.file()).hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(word -> assertThat(shown).contains(word));
        }
    }

    @Test
    void everyPostHasWhatItsProgramSaysOfIt() {
        BlogFixture blog = blog();
        for (Post post : blog.posts()) {
            assertThat(post.published().getYear()).describedAs(post.file()).isIn(2024, 2025);
            assertThat(post.isPage()).describedAs(post.file()).isFalse();
            post.translations().values()
                    .forEach(half -> assertThat(half.title()).describedAs(post.file()).matches(".*\\d+.*"));
        }
        assertThat(blog.posts()).filteredOn(post -> post.translations().size() == 2).hasSize(16);
        assertThat(blog.posts()).filteredOn(post -> post.original() == Language.PERSIAN).hasSize(8);
        assertThat(blog.posts()).filteredOn(post -> !post.author().isEmpty()).hasSizeGreaterThanOrEqualTo(39);
        assertThat(blog.posts()).filteredOn(post -> post.updated().isAfter(post.published()))
                .hasSizeGreaterThanOrEqualTo(50);
        assertThat(blog.leadsTo("/old/toml-24")).isEqualTo("/en/posts/toml-24");
        assertThat(blog.leadsTo("/notes/152/")).isEqualTo("/en/posts/eleventy-152");
        assertThat(blog.leadsTo("/the%200.%20note")).isEqualTo("/en/posts/note-0");
    }

    @Test
    void whatIsReportedOfTheOthersIsAboutTheirText() {
        assertThat(blog().problems()).filteredOn(line -> line.contains(": warning: ")).isNotEmpty()
                .allMatch(line -> line.contains("template tag") || line.contains("is no element of HTML")
                        || line.contains("of MDX is not run") || line.contains("code stands between")
                        || line.contains("missing.png") || line.contains("cover.png") || line.contains("cup.")
                        || line.contains("leads nowhere") || line.contains("unknown"));
    }
}
