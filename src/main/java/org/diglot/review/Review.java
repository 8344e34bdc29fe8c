package org.diglot.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Translation;

/// Says of a post what each of its halves lacks, measured against the other.
public final class Review {
    private Review() {}

    /// The gaps of a post, in the order of places; none where its halves agree.
    ///
    /// @param now for the age of a post that is written in one language only
    public static List<Gap> of(Post post, Instant now) {
        List<Gap> gaps = new ArrayList<>();
        Translation original = post.nearest(post.original());
        for (Language language : Language.values()) {
            Optional<Translation> translation = post.translation(language);
            if (translation.isEmpty()) {
                gaps.add(missing(post, original, language, now));
            } else if (language != original.language()) {
                gaps.addAll(Comparison.gaps(Half.of(original), Half.of(translation.get())));
            }
        }
        return gaps.stream().sorted().toList();
    }

    /// The languages in which a post is not written.
    public static Stream<Language> lacking(Post post) {
        return Arrays.stream(Language.values()).filter(language -> post.translation(language).isEmpty());
    }

    private static Gap missing(Post post, Translation original, Language lacking, Instant now) {
        Language language = original.language();
        String file = original.begins().file();
        int line = original.begins().position().line();
        return new Gap(Gap.Kind.HALF, lacking, file, 1, language, file, line,
                "written in %s only, from line %s%s".formatted(language.english(), line, age(post, now)));
    }

    private static String age(Post post, Instant now) {
        if (post.draft()) {
            return "; a draft";
        }
        if (post.isPage()) {
            return "";
        }
        Instant published = post.published().toInstant();
        if (published.isAfter(now)) {
            return "; not published yet";
        }
        long days = Duration.between(published, now).toDays();
        return days == 0 ? "; published today" : "; published %s day%s ago".formatted(days, days == 1 ? "" : "s");
    }
}
