package org.diglot.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.catalog.Catalog;
import org.diglot.catalog.Shelf;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Taxonomy;
import org.diglot.site.Identity;
import org.diglot.site.Visibility;
import org.diglot.source.PostReader;
import org.diglot.source.PostsFolder;
import org.diglot.source.Settings;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// After edits of one file after another a blog is what it is when all is read anew, though each edit shares what it can
/// with what was there.
class EditsPropertyTest {
    private static final List<Instant> MOMENTS = List.of(Instant.parse("2026-06-01T00:00:00Z"),
            Instant.parse("2026-06-02T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"));
    private static final List<String> FILES = List.of("apple.md", "cherry.en.md", "cherry.fa.md", "fig.md", "fig.fa.md",
            "about.md", "contact.md", "sub/pear.md");
    private static final String PERSIAN = "\n<!-- PERSIAN -->\n\nچای\n";

    /// What an author writes into a file. What is kept of earlier times where files contradict each other is left out: it
    /// would not be the same after a start.
    /// @param moment at which all are looked at
    record Edit(String file, List<String> lines, boolean persian, String text, Instant moment) {
        void make(Path root) throws IOException {
            if (text.isEmpty()) {
                Files.deleteIfExists(root.resolve(file));
                return;
            }
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "---\n%s\n---\n%s\n%s".formatted(String.join("\n", lines), text,
                    persian && !file.contains("fig") && !isHalf(file) ? PERSIAN : ""));
        }
    }

    private static boolean isHalf(String file) {
        return file.endsWith(".fa.md") || file.endsWith(".en.md");
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<List<String>> lines = Arbitraries.of("title: Tea", "title: Coffee", "slug: of-", "slug_fa: chai-",
                "draft: true", "aliases: [old]", "aliases: [other, old]", "tags: [hot, drink]", "tags: [cold]",
                "category: Drinks", "featured: true", "expires: 2026-12-01", "author: Sara").list()
                .uniqueElements(line -> line.substring(0, line.indexOf(':'))).ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(FILES),
                Arbitraries.of("date: 2026-01-01", "date: 2026-01-02", "date: 2027-01-01"), lines,
                Arbitraries.of(true, false), Arbitraries.of("", "A drink.", "[[Tea]] [[old]] [[about]] [[cherry]]"),
                Arbitraries.of(MOMENTS))
                .as((file, date, some, persian, text, moment) -> {
                    List<String> all = new ArrayList<>(some.stream()
                            .map(line -> line.endsWith("-") ? line + FILES.indexOf(file) : line).toList());
                    all.add(isHalf(file) && some.isEmpty() ? "author: Nobody" : date);
                    if (List.of("about.md", "contact.md").contains(file)) {
                        all.add("layout: page");
                    }
                    return new Edit(file, all, persian, text, moment);
                });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aBlogIsTheSameHoweverItWasMade(@ForAll("worlds") List<Edit> edits, @ForAll boolean untranslated)
            throws IOException {
        Path root = BlogFixture.empty().path("");
        Holdings holdings = holdings(root, untranslated);
        for (Edit edit : edits) {
            edit.make(root);
            assertThat(described(holdings, root, edit.moment()))
                    .isEqualTo(described(holdings(root, untranslated), root, edit.moment()));
        }
    }

    @Provide
    Arbitrary<List<Edit>> worlds() {
        return edits().list().ofMinSize(12).ofMaxSize(12);
    }

    private static Holdings holdings(Path root, boolean untranslated) {
        Identity identity = BlogFixture.empty().site().identity();
        return new Holdings(folder(root), identity, new Visibility(untranslated, false), List.of());
    }

    private static PostsFolder folder(Path root) {
        return new PostsFolder(root, new PostReader(new Settings(ZoneOffset.UTC, Language.ENGLISH)));
    }

    /// What a blog is, so that a difference can be read.
    private static List<String> described(Holdings holdings, Path root, Instant now) throws IOException {
        holdings.refresh(folder(root).list());
        Press.Edition edition = holdings.print(now);
        Catalog catalog = edition.site().catalog();
        List<String> all = new ArrayList<>(edition.problems().get().stream().map(Problem::line).toList());
        all.add("due " + holdings.due());
        all.add("all " + named(edition.posts()));
        all.add("posts " + named(catalog.posts()));
        for (Language language : Language.values()) {
            Shelf shelf = catalog.shelf(language);
            all.add("shelf " + named(shelf.posts()));
            all.add("pages " + named(shelf.pages()));
            shelf.archive()
                    .forEach(year -> year.months().forEach(month -> all.add(month.name() + named(month.posts()))));
            for (Taxonomy taxonomy : Taxonomy.values()) {
                shelf.terms(taxonomy).forEach(term -> all.add(term.toString() + named(shelf.posts(term.value()))));
            }
            for (Post post : catalog.posts()) {
                all.add("%s: %s has %s, post %s, page %s, older %s, newer %s, related %s".formatted(language,
                        post.file(),
                        shelf.has(post), named(shelf.post(post.slug(language)).stream().toList()),
                        named(shelf.page(post.slug(language)).stream().toList()),
                        named(shelf.older(post).stream().toList()), named(shelf.newer(post).stream().toList()),
                        named(shelf.related(post, 2))));
            }
        }
        return all;
    }

    private static List<String> named(List<Post> posts) {
        return posts.stream().map(post -> "%s (%s, %s, %s, %s)".formatted(post.file(), post.published().toLocalDate(),
                post.draft(), post.author(), post.translations().values().stream()
                        .map(text -> text.language() + " " + text.title() + " " + text.description()).toList()))
                .toList();
    }
}
