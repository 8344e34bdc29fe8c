package org.diglot.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Label;
import org.diglot.post.Placed;

/// The category and tags of one post, as it names them.
final class Labels {
    /// Obsidian lets a tag keep the sign that begins it in a text.
    private static final Pattern HASH = Pattern.compile("^#(?=[^#\\s])");

    private final FrontMatter frontMatter;
    private final Language original;
    private final Findings findings;

    Labels(FrontMatter frontMatter, Language original, Findings findings) {
        this.frontMatter = frontMatter;
        this.original = original;
        this.findings = findings;
    }

    /// The first of the categories.
    Optional<Placed<Label>> category() {
        return categories().stream().findFirst();
    }

    /// The tags, and categories behind the first: a post has one here, and elsewhere any number.
    List<Placed<Label>> tags() {
        Map<Language, List<Placed<String>>> lists = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            lists.put(language, frontMatter.list(key("tags", language)).stream()
                    .map(tag -> tag.map(name -> HASH.matcher(name).replaceFirst(""))).toList());
        }
        reportLengths(lists);
        return Stream.concat(labels(lists).stream(), categories().stream().skip(1)).toList();
    }

    private List<Placed<Label>> categories() {
        Map<Language, List<Placed<String>>> lists = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            lists.put(language, frontMatter.union(key("category", language)));
        }
        return labels(lists);
    }

    /// Names at the same place in their lists are one label.
    private List<Placed<Label>> labels(Map<Language, List<Placed<String>>> lists) {
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        List<Placed<Label>> labels = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            Map<Language, Placed<String>> names = new EnumMap<>(Language.class);
            for (Map.Entry<Language, List<Placed<String>>> list : lists.entrySet()) {
                if (i < list.getValue().size() && !list.getValue().get(i).value().isEmpty()) {
                    names.put(list.getKey(), list.getValue().get(i));
                }
            }
            label(names).ifPresent(labels::add);
        }
        return labels;
    }

    private void reportLengths(Map<Language, List<Placed<String>>> lists) {
        int expected = lists.getOrDefault(original, List.of()).size();
        lists.forEach((language, names) -> {
            if (!names.isEmpty() && expected > 0 && names.size() != expected) {
                findings.warning(frontMatter.valuePlace(key("tags", language)),
                        "%s has %s for %s".formatted(key("tags", language), counted(names.size(), "name"),
                                counted(expected, "tag")),
                        "write one name for each tag, in the same order");
            }
        });
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /// The key with the language's suffix where there is one, else the plain key for the language it speaks for.
    private String key(String key, Language language) {
        String suffixed = Keys.in(key, language);
        return language == original && !frontMatter.isSet(suffixed) ? key : suffixed;
    }

    private Optional<Placed<Label>> label(Map<Language, Placed<String>> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Placed<String> first = names.getOrDefault(original, names.values().iterator().next());
        Map<Language, String> values = new EnumMap<>(Language.class);
        names.forEach((language, name) -> values.put(language, name.value()));
        return Optional.of(new Placed<>(new Label(original, values), first.place()));
    }
}
