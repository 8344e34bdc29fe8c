package org.diglot.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

/// A running reloader on a real folder.
class ReloaderTest {
    /// Too many signs to be shown.
    private static final String SIGNS = "*\\&<\n\n".repeat(30_000);

    private BlogFixture blog = BlogFixture.of("tea.md", post("Tea", "A drink."));

    private static String post(String title, String text, String... lines) {
        return "---\ntitle: %s\ndate: 2025-12-26\n%s---\n%s\n".formatted(title, String.join("", lines), text);
    }

    private List<String> online() {
        return BlogFixture.titles(blog.posts(), Language.ENGLISH);
    }

    private String description(String file) {
        return blog.post(file).nearest(Language.ENGLISH).description();
    }

    private void soonOnline(String... titles) {
        blog.soon(() -> online().equals(List.of(titles)));
    }

    private void soonSays(String file, String text) {
        blog.soon(() -> blog.has(file) && description(file).equals(text));
    }

    @AfterEach
    void stop() {
        blog.close();
    }

    @Test
    void whatIsCreatedIsOnline() {
        blog.followed().and("coffee.md", post("Coffee", "Another."));
        soonOnline("Coffee", "Tea");
        blog.and("new/folder/of/cocoa.md", post("Cocoa", "Yet another."));
        soonOnline("Coffee", "Cocoa", "Tea");
        blog.and("new/folder/of/zinger.md", post("Zinger", "The last."));
        soonOnline("Coffee", "Cocoa", "Zinger", "Tea");
    }

    @Test
    void whatIsWrongWithTextsIsKnownSoonAfterAHurriedStart() {
        blog.hurried().and("coffee.md", post("Coffee", "[[Nowhere]]"))
                .and("cocoa.md", post("Cocoa", SIGNS))
                .and("milk.md", "---\ntitle: Milk\n---\nA drink.\n");
        assertThat(online()).contains("Coffee", "Cocoa", "Tea").doesNotContain("Milk");
        assertThat(blog.problems()).hasSize(1).allMatch(line -> line.contains("milk.md"));

        blog.followed();
        soonOnline("Coffee", "Tea");
        blog.soon(() -> blog.problems().size() == 3);
        assertThat(blog.problems()).anyMatch(line -> line.contains("coffee.md") && line.contains("Nowhere"))
                .anyMatch(line -> line.contains("cocoa.md") && line.contains("error"));
        blog.and("cocoa.md", post("Cocoa", "A drink."));
        blog.soon(() -> online().contains("Cocoa"));
    }

    @Test
    void nothingIsLeftOfSitesThatWereReplaced() {
        blog.followed();
        List<WeakReference<Site>> old = new ArrayList<>();
        for (int edit = 1; edit <= 10; edit++) {
            old.add(new WeakReference<>(blog.site()));
            blog.and("tea.md", post("Tea", "Edit number " + edit + "."));
            soonSays("tea.md", "Edit number " + edit + ".");
        }
        blog.soon(() -> {
            System.gc();
            return old.stream().allMatch(site -> site.get() == null);
        });
    }

    @Test
    void whatIsEditedIsOnline() {
        blog.followed();
        for (int edit = 1; edit <= 5; edit++) {
            blog.and("tea.md", post("Tea", "Edit number " + edit + "."));
            soonSays("tea.md", "Edit number " + edit + ".");
        }
    }

    @Test
    void anEditThatKeepsLengthAndTimeIsSeen() throws IOException {
        blog.followed().and("tea.md", post("Tea", "A drunk."));
        soonSays("tea.md", "A drunk.");
        FileTime modified = Files.getLastModifiedTime(blog.path("tea.md"));
        blog.and("tea.md", post("Tea", "A drank."));
        Files.setLastModifiedTime(blog.path("tea.md"), modified);
        soonSays("tea.md", "A drank.");
    }

    @Test
    void whatAnEditorReplacesByARenameIsOnline() {
        blog.followed().and(".tea.md.swp", post("Tea", "Saved safely."));
        blog.rename(".tea.md.swp", "tea.md");
        soonSays("tea.md", "Saved safely.");
    }

    @Test
    void whatIsRenamedHasItsNewAddress() {
        blog.followed().rename("tea.md", "green-tea.md");
        blog.soon(() -> blog.leadsTo("/en/posts/green-tea").equals("found"));
        assertThat(blog.leadsTo("/en/posts/tea")).isEqualTo("/en/posts/green-tea");
    }

    @Test
    void whatIsDeletedIsGone() {
        blog.followed().delete("tea.md");
        soonOnline();
        blog.and("tea.md", post("Tea again", "A drink."));
        soonOnline("Tea again");
    }

    @Test
    void theFolderMayDisappearAndComeBack() {
        blog.followed().deleteFolder();
        blog.soon(() -> blog.problems().equals(List.of("posts:1:1: error: the posts folder cannot be read;"
                + " the blog stays as it was until the folder is back")));
        blog.and("coffee.md", post("Coffee", "Another."));
        soonOnline("Coffee");
        blog.soon(() -> blog.problems().isEmpty());
    }

    @Test
    void whileTheFolderIsAwayItsProblemsStay() {
        String lost = "posts/tea.md:5:1: warning: link \"nowhere\" leads to no post;"
                + " write the name of a file, without its extension";
        blog.and("tea.md", post("Tea", "[[nowhere]]")).followed();
        blog.soon(() -> blog.problems().equals(List.of(lost)));
        blog.deleteFolder();
        blog.soon(() -> blog.problems().size() == 2 && blog.problems().contains(lost));
        blog.and("tea.md", post("Tea", "[[nowhere]]"));
        blog.soon(() -> blog.problems().equals(List.of(lost)));
    }

    @Test
    void aFolderThatIsDeletedAndMadeAgainIsFollowed() {
        blog.followed().deleteFolder();
        blog.soon(() -> !blog.problems().isEmpty());
        blog.and("coffee.md", post("Coffee", "Another."));
        soonOnline("Coffee");
    }

    @Test
    void whatNoEventTellsOfIsFoundAlsoWhileOtherFilesAreWritten() {
        blog.and(".hidden.md", post("Chai", "Before.")).andLink("chai.md", Path.of(".hidden.md"));
        // Younger files are read at each look.
        BlogFixture.act(() -> Files.setLastModifiedTime(blog.path(".hidden.md"), FileTime.from(Instant.EPOCH)));
        blog.followed().and("coffee.md", post("Coffee", "Another."));
        soonOnline("Chai", "Coffee", "Tea");
        blog.and(".hidden.md", post("Chai", "After."));
        blog.soon(() -> {
            blog.and("log.txt", Instant.now().toString());
            return description("chai.md").equals("After.");
        });
    }

    @Test
    void whereNoEventArrivesTheFolderIsReadAgain() {
        blog = BlogFixture.unwatched().and("tea.md", post("Tea", "A drink.")).followed();
        blog.and("coffee.md", post("Coffee", "Another."));
        soonOnline("Coffee", "Tea");
        blog.delete("tea.md");
        soonOnline("Coffee");
        blog.and("coffee.md", post("Coffee", "Edited."));
        soonSays("coffee.md", "Edited.");
        blog.rename("coffee.md", "mocha.md");
        soonSays("mocha.md", "Edited.");
        blog.delete("mocha.md");
        soonOnline();
    }

    @Test
    void aPostThatBreaksKeepsItsLastGoodVersion() {
        blog.followed().and("tea.md", post("Tea", "Worse.", "draft: perhaps\n"));
        blog.soon(() -> !blog.problems().isEmpty());
        assertThat(blog.problems())
                .containsExactly("posts/tea.md:4:8: error: draft \"perhaps\" is neither true nor false;"
                        + " write draft: true or leave the line out");
        assertThat(description("tea.md")).isEqualTo("A drink.");
        blog.and("coffee.md", post("Coffee", "Another."));
        soonOnline("Coffee", "Tea");
        assertThat(blog.problems()).hasSize(1);
        blog.and("tea.md", post("Tea", "Better."));
        soonSays("tea.md", "Better.");
        blog.soon(() -> blog.problems().isEmpty());
    }

    @Test
    void aProblemIsLoggedOnce() {
        Logger logger = (Logger) LoggerFactory.getLogger(Reloader.class);
        // Programs that other tests ran in this one have left the log muted, as Spring Boot does until it is set up.
        logger.getLoggerContext().resetTurboFilterList();
        logger.setLevel(Level.INFO);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            blog.followed().and("tea.md", "---\n- broken\n---\nA drink.");
            blog.soon(() -> !blog.problems().isEmpty());
            blog.and("coffee.md", post("Coffee", "Another."));
            soonOnline("Coffee", "Tea");
        } finally {
            logger.detachAppender(log);
        }
        assertThat(List.copyOf(log.list)).extracting(ILoggingEvent::getFormattedMessage)
                .filteredOn(line -> line.startsWith("posts/")).isEqualTo(blog.problems());
    }

    @Test
    void aBrokenPostThatIsDeletedIsGoneWithItsProblem() {
        blog.followed().and("tea.md", "---\n- broken\n---\nA drink.");
        blog.soon(() -> !blog.problems().isEmpty());
        blog.delete("tea.md");
        soonOnline();
        blog.soon(() -> blog.problems().isEmpty());
    }

    @Test
    void aTruncatedFileNeverReplacesAGoodOne() {
        blog.followed();
        byte[] whole = post("Tea", "Persian follows.\n\n<!-- PERSIAN -->\n\nچای").getBytes(StandardCharsets.UTF_8);
        for (int length : new int[]{0, 1, 3, 20, whole.length - 2}) {
            blog.and("tea.md", Arrays.copyOf(whole, length));
            blog.soon(() -> !blog.problems().isEmpty());
            assertThat(description("tea.md")).isEqualTo("A drink.");
            blog.and("tea.md", post("Tea", "A drink."));
            blog.soon(() -> blog.problems().isEmpty());
        }
    }

    @Test
    void aChangeThatTakesAnothersSlugIsNotPublished() {
        blog.and("zinger.md", post("Zinger", "Hot.")).followed();
        assertThat(online()).containsExactly("Tea", "Zinger");
        blog.and("zinger.md", post("Zinger", "Hotter.", "slug: tea\n"));
        blog.soon(() -> !blog.problems().isEmpty());
        assertThat(blog.problems()).containsExactly(
                "posts/zinger.md:4:7: error: the slug \"tea\" is taken by posts/tea.md; give this file another slug");
        assertThat(description("zinger.md")).isEqualTo("Hot.");
        assertThat(blog.leadsTo("/en/posts/zinger")).isEqualTo("found");
        blog.delete("tea.md");
        soonSays("zinger.md", "Hotter.");
        blog.soon(() -> blog.problems().isEmpty());
        assertThat(blog.leadsTo("/en/posts/tea")).isEqualTo("found");
    }

    @Test
    void aPostAppearsWhenItsMomentHasCome() {
        blog.at("2026-01-30T20:00:00Z")
                .and("future.md", "---\ntitle: Future\ndate: 2026-01-31\n---\nNot yet.\n").followed();
        assertThat(online()).containsExactly("Tea");
        assertThat(blog.problems()).isEmpty();
        blog.at("2026-01-30T20:29:59Z").and("coffee.md", post("Coffee", "A sign that the folder was read."));
        soonOnline("Coffee", "Tea");
        // Midnight in the site's zone.
        blog.at("2026-01-30T20:30:00Z");
        soonOnline("Coffee", "Future", "Tea");
    }

    @Test
    void aSlugThatAPostToComeWillTakeIsReportedBefore() {
        blog.at("2026-01-30T20:00:00Z").and("mint.md",
                "---\ntitle: Mint\ndate: 2026-01-31\nslug: tea\n---\nNot yet.\n").and("draft.md",
                        post("Draft", "Never.", "slug: tea\n", "draft: true\n"))
                .followed();
        assertThat(online()).containsExactly("Tea");
        assertThat(blog.problems()).containsExactly(
                "posts/tea.md:1:1: error: the slug \"tea\" is taken by posts/mint.md; give this file another slug");
        blog.and("mint.md", "---\ntitle: Mint\ndate: 2026-01-31\n---\nNot yet.\n");
        blog.soon(() -> blog.problems().isEmpty());
        blog.at("2026-02-01T00:00:00Z");
        soonOnline("Mint", "Tea");
    }

    /// In 2020, clocks in Tehran went from the end of 20 March to one o'clock on 21 March.
    @Test
    void aDayWithoutMidnightBeginsWhenItBegins() {
        blog.at("2020-03-20T20:29:59Z").and("tea.md", "---\ntitle: Tea\ndate: 2020-01-01\n---\nA drink.\n")
                .and("new-day.md", "---\ntitle: New day\ndate: 2020-03-21\n---\nSpring.\n")
                .and("skipped.md", "---\ntitle: Skipped\ndate: 2020-03-21 00:30\n---\nThere is no such time.\n")
                .followed();
        assertThat(online()).containsExactly("Tea");
        blog.at("2020-03-20T20:30:00Z");
        soonOnline("New day", "Tea");
        blog.at("2020-03-20T21:00:00Z");
        soonOnline("New day", "Skipped", "Tea");
    }

    @Test
    void theZoneOfTheSiteSaysWhenADayBegins() {
        blog.in("Pacific/Honolulu").at("2026-01-31T09:59:59Z")
                .and("future.md", "---\ntitle: Future\ndate: 2026-01-31\n---\nNot yet.\n").followed();
        assertThat(online()).containsExactly("Tea");
        blog.at("2026-01-31T10:00:00Z");
        soonOnline("Future", "Tea");
    }

    @Test
    void aDraftIsNeverOnline() {
        blog.and("draft.md", post("Draft", "Not yet.", "draft: true\n")).followed();
        assertThat(online()).containsExactly("Tea");
        blog.and("tea.md", post("Tea", "A drink.", "draft: yes\n"));
        soonOnline();
        blog.and("draft.md", post("Published", "Now.", "draft: false\n"));
        soonOnline("Published");
    }

    @Test
    void aBurstOfWritesIsOneSave() {
        blog.followed();
        List<Site> sites = new ArrayList<>(List.of(blog.site()));
        int pauses = 0;
        for (int part = 0; part < 40; part++) {
            long start = System.nanoTime();
            blog.and("burst-" + part + ".md", post("Burst", "Part " + part));
            // A busy machine may pause between two writes for so long that they are two saves.
            pauses += System.nanoTime() - start < 40_000_000 ? 0 : 1;
        }
        blog.soon(() -> {
            if (blog.site() != sites.getLast()) {
                sites.add(blog.site());
            }
            return blog.posts().size() == 41;
        });
        assertThat(sites).hasSizeBetween(2, 2 + pauses);
    }

    @Test
    void aTextThatLosesItsFrontMatterIsNoPostAnyMore() {
        blog.and("coffee.md", post("Coffee", "Another.")).followed();
        blog.and("tea.md", "Just a note now.");
        soonOnline("Coffee");
    }

    @Test
    void readersNeverSeeAMixture() throws InterruptedException {
        blog.and("coffee.md", post("Coffee", "Round 0.")).and("tea.md", post("Tea", "Round 0.")).followed();
        AtomicBoolean done = new AtomicBoolean();
        List<String> mixtures = new ArrayList<>();
        Site first = blog.site();
        Thread reader = Thread.ofPlatform().start(() -> {
            for (Site site = first; !done.get(); site = blog.site()) {
                List<Post> posts = site.shelf(Language.ENGLISH).posts();
                if (posts.size() != 2 || !posts.equals(site.catalog().posts())) {
                    mixtures.add(posts.toString());
                }
            }
        });
        for (int round = 1; round <= 3; round++) {
            String text = "Round " + round + ".";
            blog.and("coffee.md", post("Coffee", text)).and("tea.md", post("Tea", text));
            soonSays("coffee.md", text);
            soonSays("tea.md", text);
        }
        done.set(true);
        reader.join();
        assertThat(mixtures).isEmpty();
    }

    @Test
    void whatDidNotChangeIsTheSamePost() {
        Site before = blog.followed().site();
        blog.and("notes.txt", "Not a post.").and(".hidden.md", post("Hidden", "No."));
        blog.and("coffee.md", post("Coffee", "Another."));
        soonOnline("Coffee", "Tea");
        assertThat(blog.post("tea.md")).isSameAs(before.catalog().posts().getFirst());
    }

    @Test
    void theReportCountsInWords() {
        blog.and("about.md", "---\nlayout: page\n---\nUs.").and("broken.md", "---\n---\nx");
        blog.and("fa.md", post("چای", "نوشیدنی است."));
        assertThat(blog.summary()).startsWith("1 post in English, 1 post in Persian, 1 page; 1 problem; ");
        assertThat(BlogFixture.empty().summary())
                .startsWith("no posts in English, no posts in Persian, no pages; no problems; ");
    }
}
