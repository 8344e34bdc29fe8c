package org.diglot.page;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.review.Gap;
import org.diglot.review.Review;
import org.diglot.site.Address;
import org.diglot.site.Manuscript;
import org.diglot.site.Permalinks;
import org.diglot.site.Preview;
import org.diglot.site.Site;
import org.diglot.site.State;

/// Every file of the posts folder, for its author: what wants work first; then what one half of a post lacks that the
/// other has.
///
/// @param gapLeaf of the language that gaps are named in, whatever the page's
public record PreviewPage(Frame frame, List<Entry> entries, List<Lack> lacks, Leaf gapLeaf) implements Page {
    /// What is worked on before what is done.
    private static final Comparator<Manuscript> ORDER = Comparator
            .comparing((Manuscript manuscript) -> !manuscript.isBroken())
            .thenComparing(manuscript -> manuscript.state().isEmpty())
            .thenComparing(manuscript -> manuscript.state().orElse(State.PUBLISHED))
            .thenComparing(manuscript -> manuscript.post().map(post -> post.published().toInstant())
                    .orElse(Instant.EPOCH), Comparator.reverseOrder());

    /// One file.
    ///
    /// @param titles in the languages it is written in; none where it is no post
    /// @param lacking names of the languages it is not written in
    /// @param mark why readers do not see it; empty where they do
    /// @param stale whether an older version is shown, because the file has an error
    public record Entry(String file, List<Link> titles, List<String> lacking, Optional<String> mark, boolean stale,
            Optional<Leaf.Day> date, List<Note> notes) {}

    /// What the half in a language lacks.
    ///
    /// @param place file and line, for an editor to jump to
    /// @param facing the line of the other half where it stands
    public record Lack(String place, String language, List<Piece> what, String facing) {}

    static PreviewPage of(Preview preview, Site site, Framer framer) {
        Leaf near = framer.near();
        return new PreviewPage(framer.preview(near.text("preview.title")), preview.manuscripts().values().stream()
                .sorted(ORDER).map(manuscript -> entry(manuscript, site, near)).toList(),
                preview.manuscripts().values().stream().flatMap(manuscript -> manuscript.post().stream())
                        .flatMap(post -> Review.of(post, preview.made()).stream()).map(gap -> lack(gap, near)).toList(),
                Note.LEAF);
    }

    private static Lack lack(Gap gap, Leaf near) {
        return new Lack("%s:%d".formatted(gap.file(), gap.line()), near.text("language." + gap.lacking().code()),
                Note.LEAF.pieces(gap.message()), near.number(gap.otherLine()));
    }

    private static Entry entry(Manuscript manuscript, Site site, Leaf near) {
        Optional<Post> post = manuscript.post();
        return new Entry(manuscript.file(), post.map(PreviewPage::titles).orElse(List.of()),
                post.map(shown -> lacking(shown, near)).orElse(List.of()), mark(manuscript, site, near),
                post.isPresent() && manuscript.isBroken(),
                post.filter(dated -> !dated.isPage()).map(dated -> near.day(dated.published())), Note.of(manuscript));
    }

    private static List<Link> titles(Post post) {
        return post.translations().values().stream().map(translation -> Link.of(translation.title(),
                Permalinks.of(Address.of(post), translation.language()), new Leaf(translation.language()))).toList();
    }

    private static List<String> lacking(Post post, Leaf near) {
        return Arrays.stream(Language.values()).filter(language -> post.translation(language).isEmpty())
                .map(language -> near.text("language." + language.code())).toList();
    }

    private static Optional<String> mark(Manuscript manuscript, Site site, Leaf near) {
        return manuscript.post().isPresent()
                ? Proof.mark(manuscript.post().get(), site, near)
                : Optional.of(near.text(manuscript.isBroken() ? "preview.broken" : "preview.none"));
    }

    @Override
    public String template() {
        return "preview";
    }
}
