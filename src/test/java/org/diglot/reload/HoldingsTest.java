package org.diglot.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.site.Lookup;
import org.diglot.site.Site;
import org.diglot.site.Visibility;
import org.diglot.source.Listing;
import org.diglot.source.PostReader;
import org.diglot.source.PostsFolder;
import org.diglot.source.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is known of the folder, and a copy of it that may be forgotten.
class HoldingsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @TempDir
    private Path root = Path.of(".");

    private Listing listing() throws IOException {
        return folder().list();
    }

    private PostsFolder folder() {
        return new PostsFolder(root, new PostReader(new Settings(ZoneOffset.UTC, Language.ENGLISH)));
    }

    private Holdings begun() throws IOException {
        write("slug: tea", "Before.");
        try (BlogFixture blog = BlogFixture.empty()) {
            Holdings holdings = new Holdings(folder(), blog.site().identity(), new Visibility(true, false), List.of());
            site(holdings);
            return holdings;
        }
    }

    private void write(String line, String text) throws IOException {
        Files.writeString(root.resolve("post.md"),
                "---\ntitle: Tea\ndate: 2026-01-01\n%s\n---\n%s\n".formatted(line, text));
    }

    private Site site(Holdings of) throws IOException {
        of.refresh(listing());
        return of.print(NOW).site();
    }

    @Test
    void whatACopySawIsForgottenWithIt() throws IOException {
        Holdings holdings = begun();
        write("slug: half", "Half.");
        assertThat(site(holdings.copy()).find("/en/posts/tea", Map.of())).isEqualTo(new Lookup.Moved("/en/posts/half"));

        write("slug: whole", "Whole.");
        Site whole = site(holdings.copy());
        assertThat(whole.find("/en/posts/tea", Map.of())).isEqualTo(new Lookup.Moved("/en/posts/whole"));
        assertThat(whole.find("/en/posts/half", Map.of()))
                .isEqualTo(new Lookup.Missing(Language.ENGLISH, Optional.empty()));

        write("slug: [", "Broken.");
        Site broken = site(holdings.copy());
        assertThat(broken.catalog().posts().getFirst().nearest(Language.ENGLISH).description()).isEqualTo("Before.");
    }

    @Test
    void aListingIsCurrentUntilSomethingChangesOrMayHave() throws IOException {
        Holdings holdings = begun();
        // A file this young may change and have the same stamp.
        assertThat(holdings.isCurrent(listing(), NOW)).isFalse();
        Files.setLastModifiedTime(root.resolve("post.md"), FileTime.from(NOW));
        assertThat(holdings.refresh(listing())).isFalse();
        assertThat(holdings.isCurrent(listing(), NOW)).isTrue();
        Files.writeString(root.resolve("photo.txt"), "beside");
        assertThat(holdings.isCurrent(listing(), NOW)).isFalse();
    }
}
