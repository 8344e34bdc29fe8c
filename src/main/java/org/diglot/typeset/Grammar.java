package org.diglot.typeset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A language that code can be highlighted in.
///
/// @param name its proper name: TypeScript, C#
/// @param id what Prism calls it
/// @param scripts of Prism, in the order in which they must be loaded; what one language looks like depends on no other
///            that was used before
public record Grammar(String name, String id, List<String> scripts) {
    private static final Map<String, Grammar> GRAMMARS = read(Scripts.text("typeset/grammars.txt"));
    /// Said of what is no code: listings of output, trees, letters.
    private static final Set<String> PLAIN = Set.of("text", "txt", "plain", "plaintext", "none", "output", "ascii");

    /// The grammar that authors mean by this name, in any case: `ts`, `C#`.
    public static Optional<Grammar> of(String name) {
        return Optional.ofNullable(GRAMMARS.get(name.toLowerCase(Locale.ROOT)));
    }

    /// Whether an author says by this name that there is nothing to highlight.
    public static boolean isPlain(String name) {
        return PLAIN.contains(name.toLowerCase(Locale.ROOT));
    }

    static Map<String, Grammar> all() {
        return GRAMMARS;
    }

    /// Lines such as `TypeScript: typescript ts = typescript < clike javascript typescript`.
    private static Map<String, Grammar> read(String table) {
        Map<String, Grammar> grammars = new HashMap<>();
        table.lines().forEach(line -> {
            String[] parts = line.split(": | = | < ", -1);
            String id = parts[2];
            List<String> scripts = parts.length > 3 ? words(parts[3]) : List.of(id);
            Grammar grammar = new Grammar(parts[0], id, scripts);
            words(parts[1]).forEach(name -> grammars.put(name, grammar));
        });
        return Map.copyOf(grammars);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}
