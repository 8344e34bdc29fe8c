package org.diglot.source;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.markdown.Markdown;
import org.diglot.markdown.Rendered;
import org.diglot.post.Content;
import org.diglot.post.Layout;
import org.diglot.post.Placed;
import org.diglot.post.Position;
import org.diglot.post.Post;
import org.diglot.post.Slug;
import org.diglot.post.Translation;

/// Makes a post of its front matter and its text, and resolves what the author left out.
final class PostBuilder {
    private final Settings settings;
    private final Markdown markdown;
    private final FrontMatter frontMatter;
    private final FileName name;
    private final Findings findings;

    PostBuilder(Settings settings, Markdown markdown, FrontMatter frontMatter, FileName name, Findings findings) {
        this.settings = settings;
        this.markdown = markdown;
        this.frontMatter = frontMatter;
        this.name = name;
        this.findings = findings;
    }

    /// Empty after an error.
    Optional<Post> build(String body, int bodyLine) {
        frontMatter.reportNearMisses();
        frontMatter.reportWrongTypes();
        List<Half> split = new HalfSplitter(body, bodyLine, findings).split();
        Language original = original(split);
        Map<Language, Half> halves = halves(split, original);
        Layout layout = frontMatter.text("layout").filter(text -> text.value().equals("page")).isPresent()
                ? Layout.PAGE
                : Layout.POST;
        Optional<ZonedDateTime> published = published(layout);
        PerLanguage<Placed<Slug>> slugs = slugs(original);
        Labels labels = new Labels(frontMatter, original, findings);
        Map<Language, Translation> translations = new EnumMap<>(Language.class);
        halves.forEach((language, half) -> translations.put(language, translation(language, half, original)));
        Post post = new Post(findings.file(), layout, original, slugs, name.slug(), published.orElse(epoch()),
                moment("updated", "lastmod", "modified").or(() -> published).orElse(epoch()), labels.category(),
                labels.tags(),
                frontMatter.flag("featured"), frontMatter.flag("draft"), authors(original), frontMatter.number("order"),
                aliases(), translations);
        return findings.hasErrors() ? Optional.empty() : Optional.of(post);
    }

    private Language original(List<Half> halves) {
        Optional<Placed<String>> lang = frontMatter.text("lang");
        Optional<Language> named = lang.flatMap(text -> Language.ofTag(text.value()));
        if (lang.isPresent() && named.isEmpty()) {
            findings.error(lang.get().position(),
                    "lang \"%s\" is not a language of this blog".formatted(lang.get().value()),
                    "write one of " + String.join(", ",
                            Arrays.stream(Language.values()).map(Language::code).toList()));
        }
        return named.or(name::language).or(() -> Language.dominant(halves.getFirst().prose()))
                .or(() -> halves.stream().flatMap(half -> half.marked().stream()).findFirst())
                .orElse(settings.fallback());
    }

    private Map<Language, Half> halves(List<Half> split, Language original) {
        Map<Language, Half> halves = new EnumMap<>(Language.class);
        for (Half half : split) {
            Language language = half.marked().orElse(original);
            if (half.isEmpty()) {
                if (half.marked().isPresent()) {
                    findings.warning(half.begins(), "nothing stands below this marker",
                            "write the text, or delete the marker");
                }
                continue;
            }
            Half first = halves.putIfAbsent(language, half);
            if (first != null) {
                findings.error(half.begins(), "a second %s text begins here; the first begins on line %s"
                        .formatted(language.marker(), first.begins().line()), "join the two, or change a marker");
            }
        }
        if (halves.isEmpty()) {
            findings.error(Position.START, "the post has no text", "write it below the front matter");
        }
        return halves;
    }

    private Optional<ZonedDateTime> published(Layout layout) {
        if (frontMatter.text("date").isPresent()) {
            return moment("date");
        }
        Optional<ZonedDateTime> named = name.date().flatMap(new Moments(settings.zone())::of);
        if (named.isEmpty() && layout == Layout.POST && !frontMatter.isSet("date")) {
            findings.error(frontMatter.keyPosition("date").orElse(Position.START), "date is missing",
                    "add a line such as date: 2026-01-31");
        }
        return named;
    }

    private Optional<ZonedDateTime> moment(String... keys) {
        return frontMatter.text(keys).flatMap(text -> {
            Optional<ZonedDateTime> moment = new Moments(settings.zone()).of(text.value());
            if (moment.isEmpty()) {
                findings.error(text.position(), "date \"%s\" is not a date".formatted(text.value()),
                        "write it as YYYY-MM-DD");
            }
            return moment;
        });
    }

    private ZonedDateTime epoch() {
        return Instant.EPOCH.atZone(settings.zone());
    }

    private PerLanguage<Placed<Slug>> slugs(Language original) {
        Optional<Placed<String>> shared = frontMatter.text("slug");
        return PerLanguage.of(language -> {
            Placed<String> written = frontMatter.text(Keys.in("slug", language)).or(() -> shared)
                    .orElse(new Placed<>(name.stem(), Position.START));
            Placed<Slug> slug = written.map(Slug::of);
            if (slug.value().isEmpty() && language == original) {
                findings.error(slug.position(),
                        "no letter or digit is left for the slug of \"%s\"".formatted(written.value()),
                        "add a line such as slug: my-post");
            }
            return slug;
        });
    }

    private Map<Language, String> authors(Language original) {
        Map<Language, String> authors = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            written("author", language, original).ifPresent(author -> authors.put(language, author));
        }
        return authors;
    }

    private List<Placed<String>> aliases() {
        return frontMatter.list("aliases").stream().filter(alias -> !alias.value().isEmpty())
                .map(alias -> alias.map(path -> path.startsWith("/") ? path : "/" + path)).toList();
    }

    /// What the author wrote for a language: the key with its suffix, else the plain key if it speaks for it.
    private Optional<String> written(String key, Language language, Language original) {
        return frontMatter.text(Keys.in(key, language))
                .or(() -> language == original ? frontMatter.text(key) : Optional.empty()).map(Placed::value);
    }

    private Translation translation(Language language, Half half, Language original) {
        Rendered rendered = markdown.render(half.text(), language, findings.file(), half.firstLine());
        findings.addAll(rendered.problems());
        Content content = rendered.content();
        String title = written("title", language, original).or(content::heading)
                .or(() -> frontMatter.text("title").map(Placed::value)).orElseGet(name::words);
        Optional<String> description = written("description", language, original);
        return new Translation(language, title,
                description.orElseGet(() -> Excerpt.of(content.opening(), Excerpt.DESCRIPTION)),
                description.isPresent(), content);
    }
}
