package org.diglot.announce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.diglot.BlogFixture;
import org.diglot.site.Site;
import org.diglot.site.Syndication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnouncerTest {
    private static final String TEA = "---\ndate: 2025-12-26\ntags: [Hot]\n---\nTea.\n";
    private static final String BOTH = "---\ndate: 2025-12-27\n---\nCoffee.\n\n<!-- PERSIAN -->\n\nقهوه.\n";
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(1), Duration.ofMillis(1));
    private static final String ROOT = "https://blog.example/";

    private final Mailbox mailbox = new Mailbox();

    @AfterEach
    void close() {
        mailbox.close();
    }

    private Syndication hub() {
        return new Syndication(20, Optional.of(mailbox.url()), Optional.empty());
    }

    private Syndication searchEngines() {
        return new Syndication(20, Optional.empty(),
                Optional.of(new Syndication.IndexNow("abcd-1234", mailbox.url())));
    }

    private static Site site(String... files) {
        return blog(files).site();
    }

    private static BlogFixture blog(String... files) {
        BlogFixture blog = BlogFixture.empty();
        for (int i = 0; i < files.length; i += 2) {
            blog.and(files[i], files[i + 1]);
        }
        return blog;
    }

    private void arrived(int letters) {
        await().atMost(Duration.ofSeconds(15)).until(() -> mailbox.bodies().size() >= letters);
    }

    @Test
    void aHubLearnsWhichFeedsHaveANewPost() {
        try (Announcer announcer = new Announcer(hub(), PAUSES)) {
            Site first = site("coffee.md", BOTH);
            Site second = site("coffee.md", BOTH, "tea.md", TEA);
            announcer.accept(first, second);
            arrived(4);
            assertThat(mailbox.feeds()).containsExactlyInAnyOrder(ROOT + "en/feed.xml", ROOT + "en/atom.xml",
                    ROOT + "en/tags/hot/feed.xml", ROOT + "en/tags/hot/atom.xml");
            // Both languages have this one; the first letters to come after what says nothing are theirs.
            announcer.accept(second, site("coffee.md", BOTH, "tea.md", TEA.replace("Tea.", "More tea.")));
            announcer.accept(second, site("coffee.md", BOTH));
            announcer.accept(site("coffee.md", BOTH), second);
            announcer.accept(site("tea.md", TEA), second);
            arrived(8);
            assertThat(mailbox.feeds().subList(4, 8)).containsExactlyInAnyOrder(ROOT + "en/feed.xml",
                    ROOT + "en/atom.xml", ROOT + "fa/feed.xml", ROOT + "fa/atom.xml");
        }
    }

    @Test
    void nobodyLearnsOfAPreview() {
        try (Announcer announcer = new Announcer(hub(), PAUSES)) {
            announcer.accept(site(), blog("tea.md", TEA).previewed().site());
            announcer.accept(site(), site("coffee.md", BOTH));
            arrived(4);
            assertThat(mailbox.feeds()).noneMatch(feed -> feed.contains("hot")).hasSize(4);
        }
    }

    @Test
    void whatDoesNotArriveIsSaidAgain() {
        try (Announcer announcer = new Announcer(hub(), PAUSES)) {
            mailbox.refusing(5);
            announcer.accept(site(), site("tea.md", TEA));
            arrived(9);
            assertThat(mailbox.feeds().stream().distinct()).hasSize(4);
        }
    }

    @Test
    void aHubThatIsNotThereIsGivenUp() {
        try (Announcer announcer = new Announcer(hub(), PAUSES)) {
            mailbox.refusing(12);
            announcer.accept(site(), site("tea.md", TEA));
            announcer.accept(site("tea.md", TEA), site("tea.md", TEA, "coffee.md", BOTH));
            // Three times four in vain, and then what comes next.
            arrived(16);
            assertThat(mailbox.feeds().subList(12, 16)).contains(ROOT + "fa/feed.xml");
        }
    }

    @Test
    void searchEnginesLearnOfWhatIsNewChangedAndGone() {
        try (Announcer announcer = new Announcer(searchEngines(), PAUSES)) {
            BlogFixture blog = blog("tea.md", TEA, "coffee.md", BOTH).telling(searchEngines()).followed();
            Site before = blog.site();
            blog.delete("tea.md");
            blog.and("coffee.md", BOTH.replace("---\nCoffee", "slug: mocha\n---\nCoffee")).and("milk.md",
                    TEA.replace("Tea", "Milk"));
            blog.soon(() -> blog.has("milk.md") && !blog.has("tea.md")
                    && blog.leadsTo("/en/posts/mocha").equals("found"));
            announcer.accept(before, blog.site());
            arrived(1);
            JsonNode letter = new JsonMapper().readTree(mailbox.bodies().getFirst());
            assertThat(letter.get("host").asString()).isEqualTo("blog.example");
            assertThat(letter.get("key").asString()).isEqualTo("abcd-1234");
            assertThat(letter.get("keyLocation").asString()).isEqualTo(ROOT + "abcd-1234.txt");
            assertThat(letter.get("urlList").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder(
                    ROOT + "en/posts/milk", ROOT + "en/posts/mocha", ROOT + "fa/posts/mocha", ROOT + "en/posts/tea",
                    ROOT + "en/posts/coffee", ROOT + "fa/posts/coffee");
            blog.close();
        }
    }
}
