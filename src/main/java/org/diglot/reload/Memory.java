package org.diglot.reload;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.diglot.catalog.Catalog;
import org.diglot.catalog.Shelf;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.site.Past;

/// Remembers where posts were, so that who comes there later learns what became of them: moved to another slug, also with a
/// file that was renamed, or deleted. What its author only keeps back, as a draft or for a later date, is neither: it may come
/// back any moment, and nobody is to forget it. Used by one thread.
final class Memory {
    /// So many deleted or moved places at most; the oldest are forgotten.
    private static final int MOST = 10_000;

    private final Map<Past.Former, Post> gone;
    private Optional<Catalog> last;

    Memory() {
        this.gone = new LinkedHashMap<>();
        this.last = Optional.empty();
    }

    Memory(Memory other) {
        this.gone = new LinkedHashMap<>(other.gone);
        this.last = other.last;
    }

    /// What is past, now that the catalog is this one.
    ///
    /// @param all posts there are, those among them that readers do not see
    Past past(Catalog catalog, List<Post> all) {
        Optional<Catalog> before = last.filter(known -> !known.isOrderedLike(catalog));
        before.ifPresent(known -> compare(known, catalog));
        last = Optional.of(catalog);
        Map<Past.Former, Past.Fate> fates = new HashMap<>();
        if (!gone.isEmpty()) {
            Map<String, Post> shown = catalog.byFile();
            Set<String> shownBefore = before.map(Catalog::byFile).orElse(shown).keySet();
            List<Post> fresh = catalog.posts().stream().filter(post -> !shownBefore.contains(post.file())).toList();
            Set<String> files = all.stream().flatMap(post -> post.files().stream()).collect(Collectors.toSet());
            for (Map.Entry<Past.Former, Post> place : gone.entrySet()) {
                Post was = place.getValue();
                Optional<Post> after = Optional.ofNullable(shown.get(was.file()))
                        .or(() -> files.contains(was.file()) ? Optional.empty() : renamed(was, fresh));
                after.ifPresent(place::setValue);
                if (after.isPresent() || !files.contains(was.file())) {
                    fates.put(place.getKey(), new Past.Fate(after));
                }
            }
        }
        return new Past(fates);
    }

    private void compare(Catalog before, Catalog after) {
        Map<Past.Former, Post> now = places(after);
        gone.keySet().removeIf(now::containsKey);
        places(before).forEach((place, post) -> {
            if (!now.containsKey(place)) {
                gone.put(place, post);
            }
        });
        Iterator<Past.Former> oldest = gone.keySet().iterator();
        while (gone.size() > MOST && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    private static Map<Past.Former, Post> places(Catalog catalog) {
        Map<Past.Former, Post> places = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Shelf shelf = catalog.shelf(language);
            shelf.posts().forEach(post -> places.put(Past.Former.of(post, language), post));
            shelf.pages().forEach(post -> places.put(Past.Former.of(post, language), post));
        }
        return places;
    }

    /// The post that this one became when its file was given another name: of the same moment, with the same title or text.
    ///
    /// @param fresh posts of files that had none shortly before; another one that was there all along is another post
    private static Optional<Post> renamed(Post before, List<Post> fresh) {
        return fresh.stream()
                .filter(post -> post.isPage() == before.isPage() && post.published().equals(before.published()))
                .filter(post -> post.id().isPresent() && post.id().equals(before.id())
                        || post.translations().values().stream().anyMatch(text -> before.translation(text.language())
                                .filter(old -> old.title().equals(text.title()) || old.source().equals(text.source()))
                                .isPresent()))
                .findFirst();
    }
}
