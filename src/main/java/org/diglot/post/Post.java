package org.diglot.post;

import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;

/// A post, read and understood: what is said once for all its languages, and a translation for each language it is
/// written in. It is one file of the posts folder, or a pair of files with one language each.
///
/// @param file as in [Problem]; of a pair the first
/// @param original the language the keys without suffix speak for
/// @param slugs one for every language, also for those without a translation
/// @param name the slug of the file's name, by which the addresses of an earlier blog find the post
/// @param id by which machines are to know it, where the author gave one
/// @param published in the site's zone; for what has no date, as a page may, the epoch
/// @param dated where the author gave that date
/// @param updated never before `published`'s absence is resolved: equal to it unless the author said otherwise
/// @param author by language, empty where the post names none
/// @param cover the picture that stands for it, whether it is there or not
/// @param order of a page in the navigation
/// @param shown when it may be seen: from `published` at the earliest
/// @param aliases old paths, and other names of the post, as the author wrote them
/// @param translations never without one
public record Post(String file, Layout layout, Language original, PerLanguage<Placed<Slug>> slugs, Slug name,
        Optional<String> id,
        ZonedDateTime published, Optional<Place> dated, ZonedDateTime updated, Period shown,
        Optional<Placed<Label>> category, List<Placed<Label>> tags, boolean featured, boolean draft,
        Map<Language, String> author, Optional<Cover> cover, int order, List<Placed<String>> aliases,
        Map<Language, Translation> translations) {
    public Post {
        author = Language.ordered(author);
        translations = Language.ordered(translations);
    }

    /// The same with the bodies of an earlier state of the post where they are the same, for they may be composed already.
    public Post reusing(Post before) {
        Map<Language, Translation> reused = new EnumMap<>(Language.class);
        translations.forEach((language, text) -> reused.put(language, before.translation(language)
                .filter(old -> old.body().equals(text.body())).map(old -> text.with(old.body())).orElse(text)));
        return new Post(file, layout, original, slugs, name, id, published, dated, updated, shown, category, tags,
                featured, draft, author, cover, order, aliases, reused);
    }

    public Slug slug(Language language) {
        return slugs.in(language).value();
    }

    public Optional<Translation> translation(Language language) {
        return Optional.ofNullable(translations.get(language));
    }

    /// The translation in this language, else the original one, else the first there is.
    public Translation nearest(Language language) {
        return translation(language).or(() -> translation(original))
                .orElseGet(() -> translations.values().iterator().next());
    }

    /// All files it is written in, in the order of paths.
    public SortedSet<String> files() {
        SortedSet<String> files = new TreeSet<>(Set.of(file));
        translations.values().forEach(translation -> files.add(translation.begins().file()));
        return files;
    }

    public boolean isPage() {
        return layout == Layout.PAGE;
    }
}
