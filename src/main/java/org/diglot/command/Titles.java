package org.diglot.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.source.Scaffold;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The titles of a new post, as they are given on the command line.
final class Titles {
    private final Map<Language, String> named = new EnumMap<>(Language.class);
    @Parameters(arity = "0..*", paramLabel = "TITLE", description = "The title, in the language its letters tell.")
    private List<String> words = List.of();

    /// An option for each language: `--fa "عنوان"`.
    @Spec(Spec.Target.MIXEE)
    void addOptions(CommandSpec command) {
        for (Language language : Language.values()) {
            command.addOption(OptionSpec.builder("--" + language.code()).type(String.class).paramLabel("TITLE")
                    .description("The title in %s.".formatted(language.english())).setter(new Setter(language))
                    .build());
        }
    }

    /// @throws SetupException where there is no title, or none that could be read
    Scaffold scaffold(LocalDate date) {
        Map<Language, String> titles = new EnumMap<>(named);
        String title = String.join(" ", words).strip();
        if (!title.isEmpty()) {
            titles.put(language(title), title);
        }
        if (titles.isEmpty()) {
            throw new SetupException("A new post needs a title.", "Write it behind the command: new \"Brewing tea\"");
        }
        if (titles.values().stream().anyMatch(text -> text.indexOf('\uFFFD') >= 0)) {
            throw new SetupException("The title cannot be read.", "Start with LANG=C.UTF-8.");
        }
        Language original = title.isEmpty() ? titles.keySet().iterator().next() : language(title);
        return new Scaffold(titles, original, date);
    }

    /// The language its letters tell, unless an option has named the title in that language.
    private Language language(String title) {
        return Stream.concat(Language.dominant(title).stream(), Arrays.stream(Language.values()))
                .filter(language -> !named.containsKey(language)).findFirst()
                .orElseThrow(() -> new SetupException("There is one title more than there are languages.",
                        "Leave out one of them, and put a title of several words in quotation marks."));
    }

    private final class Setter implements ISetter {
        private final Language language;

        Setter(Language language) {
            this.language = language;
        }

        @Override
        public <T> T set(T value) {
            if (value instanceof String title && !title.isBlank()) {
                named.put(language, title.strip());
            }
            return value;
        }
    }
}
