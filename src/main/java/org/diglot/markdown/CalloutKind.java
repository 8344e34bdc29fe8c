package org.diglot.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.diglot.language.Words;

/// What a callout says of itself, and how it looks. The names are those of GitHub and Obsidian; each stands in the words
/// of the interface as `callout.<name>`.
// The list is immutable; Error Prone does not know it.
@SuppressWarnings("ImmutableEnumChecker")
enum CalloutKind {
    NOTE("info"), INFO("info"), ABSTRACT("info", "summary", "tldr"), TODO("info"), IMPORTANT("info"), QUESTION("info",
            "help", "faq"), EXAMPLE("info"), QUOTE("info", "cite"), TIP("success", "hint"), SUCCESS("success", "check",
                    "done"), WARNING("warning", "attention"), CAUTION("warning"), ERROR(
                            "error"), DANGER("error"), FAILURE("error", "fail", "missing"), BUG("error");

    private final String look;
    private final List<String> aliases;

    CalloutKind(String look, String... aliases) {
        this.look = look;
        this.aliases = List.of(aliases);
    }

    static Optional<CalloutKind> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.code().equals(lower) || kind.aliases.contains(lower))
                .findFirst();
    }

    /// The class of the style sheet: `info`, `success`, `warning` or `error`.
    String look() {
        return look;
    }

    String words(Words words) {
        return words.text("callout." + code());
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
