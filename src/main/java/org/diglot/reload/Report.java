package org.diglot.reload;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.site.Site;

/// What was found in the posts folder, for those who run the blog.
///
/// @param posts all that could be read, those among them that nobody may see yet, in the order of paths
/// @param problems sorted
public record Report(Site site, List<Post> posts, List<Problem> problems, Duration took) {
    /// The problems without the slips that are more of the same in their file.
    public List<Problem> digest() {
        return Digest.of(problems);
    }

    /// One line in words.
    public String line() {
        String posts = Stream.concat(Arrays.stream(Language.values()).map(this::posts), Stream.of(pages()))
                .collect(Collectors.joining(", "));
        return "%s; %s; %s ms".formatted(posts, counted(problems.size(), "problem"), took.toMillis());
    }

    private String posts(Language language) {
        long written = site.catalog().posts().stream()
                .filter(post -> !post.isPage() && post.translation(language).isPresent()).count();
        return "%s in %s".formatted(counted(written, "post"),
                language.english());
    }

    private String pages() {
        return counted(site.catalog().posts().stream().filter(post -> post.isPage()).count(), "page");
    }

    private static String counted(long number, String thing) {
        return (number == 0 ? "no" : Long.toString(number)) + " " + thing + (number == 1 ? "" : "s");
    }
}
