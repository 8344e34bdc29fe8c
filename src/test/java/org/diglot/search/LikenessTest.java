package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.site.Site;
import org.junit.jupiter.api.Test;

/// What to read next, by the words of the texts and the terms they share.
class LikenessTest {
    private static final Language EN = Language.of("en").orElseThrow();
    private static final Language FA = Language.of("fa").orElseThrow();
    private static final String KETTLE = "The kettle sings when the kettle boils, and the teapot waits for leaves. Leaves!";
    private static final String POT = "A teapot of iron and a kettle of copper: leaves in one, the kettle on fire. Leaves.";
    private static final String SNOW = "Snow on the roofs and on the hills. Nobody walks there, nobody shovels the roofs.";
    private static final String ROOFS = "Roofs of tin, roofs of reed. Whoever walks on the hills sees roofs, and nobody there.";

    private static String post(String date, String terms, String text) {
        return "---\ndate: %s\n%s\n---\n%s\n".formatted(date, terms, text);
    }

    private static BlogFixture blog() {
        BlogFixture blog = BlogFixture.of("kettle.md", post("2026-01-01", "title: Kettle", KETTLE))
                .and("pot.md", post("2025-01-01", "title: Pot", POT))
                .and("snow.md", post("2026-03-01", "title: Snow", SNOW))
                .and("roofs.md", post("2026-04-01", "title: Roofs", ROOFS));
        for (String other : List.of("One", "Two", "Three")) {
            blog.and(other + ".md",
                    post("2026-02-01", "title: " + other, "The " + other + " that is here and is not."));
        }
        return blog;
    }

    private static List<String> related(BlogFixture blog, String file, Language language) {
        Site site = blog.site();
        site.search().ready();
        return BlogFixture.titles(site.related(blog.post(file), language, 3), language);
    }

    @Test
    void nobodyWaitsForTheIndex() {
        try (BlogFixture blog = blog().and("iron.md", post("2024-01-01", "title: Iron\ntags: [rare]", KETTLE))
                .and("rust.md", post("2024-01-01", "title: Rust\ntags: [rare]", "Red."))) {
            Site site = blog.site();
            assertThat(BlogFixture.titles(site.related(blog.post("iron.md"), EN, 3), EN)).containsExactly("Rust");
            assertThat(site.search().isReady()).isFalse();
            assertThat(related(blog, "iron.md", EN)).contains("Kettle");
        }
    }

    @Test
    void textsOfTheSameWordsAreRelatedWithoutAnySharedTerm() {
        try (BlogFixture blog = blog()) {
            assertThat(related(blog, "kettle.md", EN)).containsExactly("Pot");
            assertThat(related(blog, "pot.md", EN)).containsExactly("Kettle");
            assertThat(related(blog, "snow.md", EN)).containsExactly("Roofs");
            assertThat(related(blog, "One.md", EN)).isEmpty();
        }
    }

    @Test
    void aSharedTermIsWorthSomethingBesideWords() {
        try (BlogFixture blog = blog().and("iron.md", post("2024-01-01", "title: Iron\ntags: [rare]", "Iron."))
                .and("rust.md", post("2024-01-01", "title: Rust\ntags: [rare]", "Red."))) {
            assertThat(related(blog, "iron.md", EN)).containsExactly("Rust");
        }
    }

    @Test
    void theReaderOfEachLanguageIsLedByItsOwnWords() {
        try (BlogFixture blog = blog()
                .and("چای.md",
                        post("2026-01-01", "title: چای\nlang: fa", "کتری می‌جوشد و قوری منتظر برگ است؛ کتری و برگ."))
                .and("قوری.md",
                        post("2026-01-02", "title: قوری\nlang: fa", "قوری چینی، كتري مسی، برگ سبز. برگ در کتری!"))
                .and("بام.md", post("2026-01-03", "title: بام\nlang: fa", "برف روی بام نشسته است."))
                .and("کوه.md", post("2026-01-04", "title: کوه\nlang: fa", "راه دراز و سنگ بسیار."))
                .and("رود.md", post("2026-01-05", "title: رود\nlang: fa", "آب از سر گذشت."))) {
            assertThat(related(blog, "چای.md", FA)).containsExactly("قوری");
        }
    }

    @Test
    void aChangeElsewhereChangesNothing() {
        try (BlogFixture blog = blog().followed()) {
            List<String> before = related(blog, "kettle.md", EN);
            blog.and("new.md", post("2026-05-01", "title: New", "Entirely different words are written here."));
            blog.soon(() -> blog.has("new.md"));
            Post kettle = blog.post("kettle.md");
            Site site = blog.site();
            site.search().ready();
            assertThat(BlogFixture.titles(site.related(kettle, EN, 3), EN)).isEqualTo(before);
            blog.delete("new.md");
            blog.soon(() -> !blog.has("new.md"));
            assertThat(related(blog, "kettle.md", EN)).isEqualTo(before);
        }
    }
}
