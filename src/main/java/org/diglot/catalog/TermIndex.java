package org.diglot.catalog;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.language.Spelling;
import org.diglot.post.Label;
import org.diglot.post.Place;
import org.diglot.post.Placed;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Slug;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;

/// Learns from the labels of all posts which names mean one term. A pair given by one post names the term for all; the
/// first path in order has the last word.
final class TermIndex {
    /// A term while its names are still being learned.
    private static final class Draft {
        private final Map<Language, String> names = new EnumMap<>(Language.class);
        private final Map<Language, String> sources = new EnumMap<>(Language.class);
        private final Place first;

        Draft(Place first) {
            this.first = first;
        }
    }

    private final Taxonomy taxonomy;
    private final List<Problem> problems;
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<Draft, Term> terms = new HashMap<>();

    TermIndex(Taxonomy taxonomy, List<Post> posts, List<Problem> problems) {
        this.taxonomy = taxonomy;
        this.problems = problems;
        List<Placed<Label>> mentions = posts.stream().flatMap(post -> labels(post).stream()).toList();
        mentions.stream().filter(mention -> mention.value().names().size() > 1).forEach(this::learn);
        mentions.stream().filter(mention -> mention.value().names().size() == 1).forEach(this::learn);
        PerLanguage<Set<Slug>> taken = PerLanguage.of(_ -> new HashSet<>());
        // In the order in which posts mention them, so that the first one keeps the plain slug.
        for (Placed<Label> mention : mentions) {
            Draft draft = draft(mention.value()).orElseThrow();
            if (!terms.containsKey(draft)) {
                terms.put(draft, term(draft, taken));
            }
        }
    }

    List<Term> terms(Post post) {
        return labels(post).stream().map(label -> draft(label.value()).map(terms::get).orElseThrow()).distinct()
                .toList();
    }

    private List<Placed<Label>> labels(Post post) {
        return switch (taxonomy) {
            case CATEGORY -> post.category().stream().toList();
            case TAG -> post.tags();
        };
    }

    /// The term that has one of the label's names, the name written first before the others.
    private Optional<Draft> draft(Label label) {
        Draft draft = byName.get(Spelling.key(label.name()));
        return Optional.ofNullable(draft).or(() -> label.names().values().stream().map(Spelling::key).map(byName::get)
                .filter(Objects::nonNull).findFirst());
    }

    private void learn(Placed<Label> mention) {
        Label label = mention.value();
        Draft draft = draft(label).orElseGet(() -> new Draft(mention.place()));
        for (Language language : Language.values()) {
            String name = label.names().get(language);
            if (name != null) {
                learn(draft, language, name, mention);
            }
        }
    }

    private void learn(Draft draft, Language language, String name, Placed<Label> mention) {
        String known = draft.names.get(language);
        Draft owner = byName.get(Spelling.key(name));
        boolean single = mention.value().names().size() == 1;
        if (known == null && (owner == null || owner == draft)) {
            draft.names.put(language, name);
            draft.sources.put(language, mention.place().file());
            byName.put(Spelling.key(name), draft);
        } else if (!single && owner != draft) {
            problems.add(Problem.warning(mention.place(),
                    "\"%s\" is called \"%s\" here and \"%s\" in %s"
                            .formatted(mention.value().name(), name, known == null ? "otherwise" : known,
                                    draft.sources.getOrDefault(language, draft.first.file())),
                    "write the same pair of names in both"));
        }
    }

    private Term term(Draft draft, PerLanguage<Set<Slug>> taken) {
        PerLanguage<String> names = PerLanguage.of(language -> Optional.ofNullable(draft.names.get(language))
                .orElseGet(() -> draft.names.values().iterator().next()));
        PerLanguage<Slug> slugs = PerLanguage.of(language -> unique(names.in(language), taken.in(language), draft));
        return new Term(taxonomy, names, slugs);
    }

    private Slug unique(String name, Set<Slug> taken, Draft draft) {
        Slug plain = Slug.of(name).isEmpty() ? codePoints(name) : Slug.of(name);
        Slug slug = plain;
        for (int number = 2; !taken.add(slug); number++) {
            slug = plain.numbered(number);
        }
        if (!slug.equals(plain)) {
            problems.add(Problem.warning(draft.first,
                    "\"%s\" and another name share the slug \"%s\"; this one is %s".formatted(name, plain, slug),
                    "write both the same way if they mean the same"));
        }
        return slug;
    }

    /// A name without letters, such as an emoji, still needs an address.
    private static Slug codePoints(String name) {
        StringBuilder text = new StringBuilder("u");
        name.codePoints().forEach(c -> text.append('-').append(Integer.toHexString(c)));
        return new Slug(text.toString());
    }
}
