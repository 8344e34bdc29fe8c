package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// A look at the files in which something happened finds what a look at all of them finds.
class ListingPropertyTest {
    private static final List<String> PATHS = List.of("tea.md", "tea.md~", "photo.png", "list.txt", ".draft.md", "sub",
            "sub/fig.md", "sub/photo.png", "sub/.hidden", "sub/.hidden/fig.md", "sub/deep/fig.markdown", "sub0",
            "away");

    /// What happens at a path.
    enum Kind {
        WRITE {
            @Override
            void happen(Path at, Path beside, int number) throws IOException {
                Files.createDirectories(at.getParent());
                Files.writeString(at, "x".repeat(number));
            }
        },
        MAKE_FOLDER {
            @Override
            void happen(Path at, Path beside, int number) throws IOException {
                Files.createDirectories(at);
            }
        },
        MOVE {
            @Override
            void happen(Path at, Path beside, int number) throws IOException {
                Files.move(at, beside, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        LINK {
            @Override
            void happen(Path at, Path beside, int number) throws IOException {
                Files.createSymbolicLink(at, beside);
            }
        },
        DELETE {
            @Override
            void happen(Path at, Path beside, int number) {
                try (Stream<Path> all = Files.walk(at)) {
                    all.sorted(Comparator.reverseOrder()).forEach(Kind::delete);
                } catch (IOException e) {
                    // It is not there.
                }
            }
        };

        abstract void happen(Path at, Path beside, int number) throws IOException;

        private static void delete(Path path) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    record Happening(Kind kind, String path, String beside, int number) {
        /// @return what events tell of it
        Set<Path> in(Path root) {
            Path at = root.resolve(path);
            Path other = root.resolve(beside);
            Set<Path> touched = new HashSet<>();
            // Folders that are made on the way are told of too.
            Path on = root;
            for (Path part : root.relativize(at)) {
                on = on.resolve(part);
                touched.add(on);
            }
            touched.add(other);
            try {
                kind.happen(at, other, number);
            } catch (IOException e) {
                // Nothing happened, or nearly.
            }
            return touched;
        }
    }

    @Provide
    Arbitrary<List<Happening>> worlds() {
        Arbitrary<String> paths = Arbitraries.of(PATHS);
        return Combinators
                .combine(Arbitraries.frequency(Tuple.of(6, Kind.WRITE),
                        Tuple.of(1, Kind.MAKE_FOLDER), Tuple.of(2, Kind.MOVE),
                        Tuple.of(1, Kind.LINK), Tuple.of(2, Kind.DELETE)),
                        paths, paths, Arbitraries.integers().between(0, 9))
                .as(Happening::new).list().ofMinSize(20).ofMaxSize(20);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsLookedAtAgainIsAsIfAllWere(@ForAll("worlds") List<Happening> happenings) throws IOException {
        Path root = BlogFixture.empty().path("").toRealPath();
        PostsFolder folder = folder(root);
        Listing listing = folder.list();
        for (Happening happening : happenings) {
            // No event tells that what a link leads to has changed; the next look at the whole folder finds it.
            boolean linked = hasLinks(root);
            listing = folder.list(listing, happening.in(root));
            Listing whole = folder.list();
            if (!linked && !hasLinks(root)) {
                assertThat(listing).isEqualTo(whole);
            }
            listing = whole;
        }
    }

    /// Of a folder that was renamed, events go on to tell by its old name.
    @Test
    void aFileOfWhichNothingIsKnownTellsNothing() throws IOException {
        Path root = BlogFixture.of("sub/tea.md", "x").path("").toRealPath();
        PostsFolder folder = folder(root);
        Files.move(root.resolve("sub"), root.resolve("away"));
        Listing renamed = folder.list();
        Files.writeString(root.resolve("away/tea.md"), "longer");
        assertThat(folder.list(renamed, Set.of(root.resolve("sub/tea.md")))).isEqualTo(folder.list())
                .isNotEqualTo(renamed);
    }

    @Test
    void aFileIsListedByItsOwnPathAlone() throws IOException {
        Path root = BlogFixture.of("sub/tea.md", "x").path("").toRealPath();
        PostsFolder folder = folder(root);
        Files.move(root.resolve("sub"), root.resolve("away"));
        Files.createSymbolicLink(root.resolve("sub"), root.resolve("away"));
        Listing linked = folder.list();
        Files.writeString(root.resolve("away/tea.md"), "longer");
        assertThat(folder.list(linked, Set.of(root.resolve("sub/tea.md")))).isEqualTo(folder.list());
    }

    @Test
    void aFileInPlaceOfAFolderTakesWhatWasInIt() throws IOException {
        Path root = BlogFixture.of("sub/tea.md", "x").path("").toRealPath();
        PostsFolder folder = folder(root);
        Listing before = folder.list();
        Files.delete(root.resolve("sub/tea.md"));
        Files.delete(root.resolve("sub"));
        Files.writeString(root.resolve("sub"), "x");
        assertThat(folder.list(before, Set.of(root.resolve("sub")))).isEqualTo(folder.list());
    }

    private static PostsFolder folder(Path root) {
        return new PostsFolder(root, new PostReader(new Settings(ZoneOffset.UTC, Language.ENGLISH)));
    }

    private static boolean hasLinks(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.anyMatch(path -> Files.isSymbolicLink(path) && Files.exists(path));
        }
    }
}
