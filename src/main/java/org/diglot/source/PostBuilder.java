package org.diglot.source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.post.Body;
import org.diglot.post.Layout;
import org.diglot.post.Place;
import org.diglot.post.Placed;
import org.diglot.post.Position;
import org.diglot.post.Post;
import org.diglot.post.Slug;
import org.diglot.post.Translation;

/// Makes a post of its front matter and its text, and resolves what the author left out. Nobody looks at the texts yet.
final class PostBuilder {
    private static final String PAGE = "page";

    private final Settings settings;
    private final Composer composer;
    private final FrontMatter frontMatter;
    private final FileName name;
    private final Findings findings;

    PostBuilder(Settings settings, Composer composer, FrontMatter frontMatter, FileName name, Findings findings) {
        this.settings = settings;
        this.composer = composer;
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
        Layout layout = layout();
        boolean draft = new DraftMarks(frontMatter, findings).isPresent() || name.held();
        Timing timing = new Timing(frontMatter, name, settings.zone(), findings);
        // A half may share the date of its twin, which only the comparison of files can tell.
        if (layout == Layout.POST && !name.held() && !name.mayBeHalf()) {
            timing.requireDate();
        }
        PerLanguage<Placed<Slug>> slugs = slugs(original);
        Labels labels = new Labels(frontMatter, original, findings);
        Map<Language, Translation> translations = new EnumMap<>(Language.class);
        halves.forEach((language, half) -> translations.put(language, translation(language, half, original)));
        Post post = new Post(findings.file(), layout, original, slugs, name.slug(),
                frontMatter.text("id").map(id -> id.value().strip()).filter(id -> !id.isEmpty()), timing.published(),
                timing.date().map(Placed::place), timing.updated(), timing.shown(), labels.category(), labels.tags(),
                frontMatter.flag("featured"), draft, authors(original),
                new Covers(frontMatter, original, settings.allowed(), findings).cover(), frontMatter.number("order"),
                aliases(), translations);
        return findings.hasErrors() ? Optional.empty() : Optional.of(post);
    }

    private Layout layout() {
        Optional<Placed<String>> layout = frontMatter.text("layout");
        layout.filter(text -> Keys.isNear(text.value(), PAGE)).ifPresent(text -> findings.warning(text.place(),
                "unknown layout \"%s\"".formatted(text.value()), "did you mean page?"));
        return layout.or(() -> frontMatter.text("type")).filter(text -> text.value().equalsIgnoreCase(PAGE)).isPresent()
                ? Layout.PAGE
                : Layout.POST;
    }

    Language original(List<Half> halves) {
        Optional<Placed<String>> lang = frontMatter.text("lang");
        Optional<Language> named = lang.flatMap(text -> Language.ofTag(text.value()));
        if (lang.isPresent() && named.isEmpty()) {
            findings.error(lang.get().place(),
                    "lang \"%s\" is not a language of this blog".formatted(lang.get().value()),
                    "write one of " + String.join(", ",
                            Arrays.stream(Language.values()).map(Language::code).toList()));
        }
        return named.or(name::language).or(() -> Language.dominant(halves.getFirst().prose()))
                .or(() -> besideMarked(halves)).or(name::folder).orElse(settings.fallback());
    }

    /// The language of a text without a word, code perhaps, that other halves stand below: one that they leave. Where
    /// nothing stands above the first marker, its language.
    private Optional<Language> besideMarked(List<Half> halves) {
        List<Language> marked = halves.stream().flatMap(half -> half.marked().stream()).toList();
        Half first = halves.getFirst();
        Optional<Language> left = Stream.concat(Stream.of(settings.fallback()), Arrays.stream(Language.values()))
                .filter(language -> !marked.contains(language)).findFirst();
        return marked.isEmpty()
                ? Optional.empty()
                : left.filter(_ -> first.marked().isEmpty() && !first.isEmpty())
                        .or(() -> Optional.of(marked.getFirst()));
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

    private PerLanguage<Placed<Slug>> slugs(Language original) {
        Optional<Placed<String>> shared = frontMatter.text("slug");
        return PerLanguage.of(language -> {
            Placed<String> written = frontMatter.text(Keys.in("slug", language)).or(() -> shared)
                    .orElse(new Placed<>(name.stem(), findings.place(Position.START)));
            Placed<Slug> slug = written.map(Slug::of);
            if (slug.value().isEmpty() && language == original) {
                findings.error(slug.place(),
                        "no letter or digit is left for the slug of \"%s\"".formatted(written.value()),
                        "add a line such as slug: my-post");
            }
            return slug;
        });
    }

    private Map<Language, String> authors(Language original) {
        Map<Language, String> authors = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String between = language.words().text("names.between") + " ";
            frontMatter.names(Keys.in("author", language), between)
                    .or(() -> language == original ? frontMatter.names("author", between) : Optional.empty())
                    .ifPresent(author -> authors.put(language, author));
        }
        return authors;
    }

    /// Of a whole URL the path; the root, as in WordPress's `https://example.org/?p=1`, names no post. A pattern such as
    /// `/:year/:title/` is no path.
    private List<Placed<String>> aliases() {
        return frontMatter.union("aliases").stream()
                .map(alias -> alias.map(path -> path.replaceFirst("^https?://[^/?#]*([^?#]*).*", "$1")))
                .filter(alias -> !alias.value().isEmpty() && !alias.value().equals("/")
                        && !alias.value().contains("/:"))
                .toList();
    }

    /// What the author wrote for a language: the key with its suffix, else the plain key if it speaks for it.
    private Optional<Placed<String>> written(String key, Language language, Language original) {
        return frontMatter.text(Keys.in(key, language))
                .or(() -> language == original ? frontMatter.text(key) : Optional.empty());
    }

    private Translation translation(Language language, Half half, Language original) {
        String file = findings.file();
        Composer later = composer;
        Body body = new Body(new Place(file, new Position(half.firstLine(), 1)), half.text(),
                text -> later.compose(text, language, file, half.firstLine()));
        return new Translation(language, findings.place(half.begins()),
                written("title", language, original).map(Placed::value),
                frontMatter.text("title").map(Placed::value).orElseGet(name::words),
                written("description", language, original), body);
    }
}
