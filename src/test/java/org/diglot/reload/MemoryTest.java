package org.diglot.reload;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.BlogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of the address of a post when the post goes elsewhere while the program runs.
class MemoryTest {
    private final BlogFixture blog = BlogFixture.of("tea.md", text("", "Tea.")).and("coffee.md", text("", "Coffee."))
            .followed();

    private static String text(String lines, String words) {
        return "---\ndate: 2025-12-26\n%s---\n%s\n\n<!-- PERSIAN -->\n\nفارسی.\n".formatted(lines, words);
    }

    private void soonLeadsTo(String address, String target) {
        assertThat(blog.site()).isNotNull();
        blog.soon(() -> blog.leadsTo(address).equals(target));
    }

    @AfterEach
    void stop() {
        blog.close();
    }

    @Test
    void aDeletedPostIsGoneInBothLanguagesWithAllBelowIt() {
        blog.delete("tea.md");
        soonLeadsTo("/en/posts/tea", "gone");
        for (String address : new String[]{"/fa/posts/tea", "/EN/posts/Tea/", "/en/posts/tea.md",
            "/fa/posts/tea/parallel"}) {
            assertThat(blog.leadsTo(address)).describedAs(address).isEqualTo("gone");
        }
        assertThat(blog.leadsTo("/en/posts/never")).isEqualTo("missing");
        assertThat(blog.leadsTo("/en/tea")).isEqualTo("missing");
        assertThat(blog.leadsTo("/en/posts/tea/what/ever")).isEqualTo("missing");
        assertThat(blog.leadsTo("/en/posts/coffee")).isEqualTo("found");
    }

    @Test
    void aPostThatComesBackIsThereAgain() {
        blog.delete("tea.md");
        soonLeadsTo("/en/posts/tea", "gone");
        blog.and("tea.md", text("", "Tea again."));
        soonLeadsTo("/en/posts/tea", "found");
        blog.delete("tea.md");
        soonLeadsTo("/en/posts/tea", "gone");
    }

    @Test
    void anotherSlugLeavesTheOldOneLeadingThere() {
        blog.and("tea.md", text("slug: chai\n", "Tea."));
        soonLeadsTo("/en/posts/chai", "found");
        assertThat(blog.leadsTo("/en/posts/tea")).isEqualTo("/en/posts/chai");
        assertThat(blog.leadsTo("/fa/posts/tea")).isEqualTo("/fa/posts/chai");
        assertThat(blog.leadsTo("/en/posts/tea.md")).isEqualTo("/en/posts/chai.md");
        assertThat(blog.leadsTo("/en/posts/tea/parallel")).isEqualTo("/en/posts/chai/parallel");
        blog.and("tea.md", text("slug: masala\n", "Tea."));
        soonLeadsTo("/en/posts/chai", "/en/posts/masala");
        assertThat(blog.leadsTo("/en/posts/tea")).isEqualTo("/en/posts/masala");
        blog.delete("tea.md");
        soonLeadsTo("/en/posts/tea", "gone");
        assertThat(blog.leadsTo("/fa/posts/chai")).isEqualTo("gone");
    }

    @Test
    void aFileWithAnotherNameIsNotADeletedPost() {
        blog.rename("tea.md", "chai.md");
        soonLeadsTo("/en/posts/chai", "found");
        assertThat(blog.leadsTo("/en/posts/tea")).isEqualTo("/en/posts/chai");
        blog.rename("coffee.md", "2025-12-26-coffee.md");
        blog.soon(() -> blog.has("2025-12-26-coffee.md"));
        assertThat(blog.leadsTo("/en/posts/coffee")).isEqualTo("found");
    }

    @Test
    void whatIsKeptBackIsNotGone() {
        blog.and("tea.md", text("draft: true\n", "Tea.")).and("coffee.md",
                text("", "Coffee.").replace("2025-12-26", "2030-01-01"));
        soonLeadsTo("/en/posts/tea", "missing");
        soonLeadsTo("/en/posts/coffee", "missing");
        blog.delete("tea.md");
        soonLeadsTo("/en/posts/tea", "gone");
        assertThat(blog.leadsTo("/en/posts/coffee")).isEqualTo("missing");
    }

    @Test
    void aPostAtTheSameAddressTakesItsPlaceAndSoDoesAnAlias() {
        blog.delete("tea.md");
        soonLeadsTo("/en/posts/tea", "gone");
        blog.and("coffee.md", text("aliases: /en/posts/tea\n", "Coffee."));
        soonLeadsTo("/en/posts/tea", "/en/posts/coffee");
        blog.and("other.md", text("slug: tea\n", "Other tea."));
        soonLeadsTo("/en/posts/tea", "found");
    }

    @Test
    void aStandingPageIsRememberedToo() {
        blog.and("about.md", text("layout: page\n", "Us."));
        soonLeadsTo("/en/about", "found");
        blog.and("about.md", text("layout: page\nslug: who\n", "Us."));
        soonLeadsTo("/en/about", "/en/who");
        blog.and("about.md", text("slug: who\n", "Us."));
        soonLeadsTo("/en/who", "/en/posts/who");
        blog.delete("about.md");
        soonLeadsTo("/fa/about", "gone");
    }
}
