package org.diglot.reload;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.media.Album;
import org.diglot.site.Document;
import org.diglot.site.Identity;
import org.diglot.site.Visibility;
import org.diglot.source.Listing;
import org.diglot.source.PostsFolder;

/// What is known of the posts folder, and the site last made of it. A copy goes its own way, so that a look at files which
/// somebody was still writing can be forgotten. Used by one thread.
final class Holdings {
    private final Library library;
    private final Album album;
    private final Press press;
    private Optional<Instant> due;
    private Optional<Listing> seen;
    private boolean settled;

    Holdings(PostsFolder folder, Identity identity, Visibility visibility, List<Document> documents) {
        this.library = new Library(folder);
        this.album = new Album(folder.name());
        this.press = new Press(identity, visibility, documents, new Desk(folder));
        this.due = Optional.empty();
        this.seen = Optional.empty();
    }

    private Holdings(Holdings other) {
        this.library = new Library(other.library);
        this.album = new Album(other.album);
        this.press = new Press(other.press);
        this.due = other.due;
        this.seen = other.seen;
        this.settled = other.settled;
    }

    Holdings copy() {
        return new Holdings(this);
    }

    /// Reads all posts without a look at their texts: [#finish] has one.
    void begin(Listing listing) {
        refreshFiles(listing);
        library.begin(listing);
        remember(listing);
    }

    /// Looks at the texts that nobody has looked at yet.
    ///
    /// @param time after which to stop
    void finish(Duration time) {
        library.finish(time);
    }

    /// Whether somebody has looked at all texts, so that all that is wrong is known.
    boolean isFinished() {
        return library.isFinished();
    }

    /// Reads what is new or has changed.
    ///
    /// @return whether anything is another than before
    boolean refresh(Listing listing) {
        boolean others = refreshFiles(listing);
        boolean posts = library.refresh(listing);
        remember(listing);
        return posts || others;
    }

    /// The same of what is no post.
    private boolean refreshFiles(Listing listing) {
        boolean changed = album.refresh(listing.images(), listing::isUnread);
        if (seen.filter(listing::isNamedLike).isEmpty()) {
            changed |= album.put(Stream.concat(listing.files().keySet().stream(), listing.others().stream())
                    .collect(Collectors.toSet()), listing.problems());
        }
        return changed;
    }

    private void remember(Listing listing) {
        seen = Optional.of(listing);
        settled = library.isSettled(listing.files().keySet()) && album.isSettled(listing.images().keySet());
    }

    /// What was taken in last; empty before anything was.
    Optional<Listing> seen() {
        return seen;
    }

    /// Whether a listing is the one that was taken in last.
    boolean isKnown(Listing listing) {
        return seen.filter(listing::equals).isPresent();
    }

    /// Whether it is, and nothing can have changed without another one, nor with time.
    boolean isCurrent(Listing listing, Instant now) {
        return settled && isKnown(listing) && !isDue(now);
    }

    /// Makes a site of it.
    Press.Edition print(Instant now) {
        due = library.schedule(now).turn();
        return press.print(library, album.gallery(), now);
    }

    /// When the site last made is no longer true: a post comes or goes.
    Optional<Instant> due() {
        return due;
    }

    /// Whether another post is next than when the site was made: one is due now, or the clock was put back to before one was.
    boolean isDue(Instant now) {
        return !due.equals(library.schedule(now).turn());
    }
}
