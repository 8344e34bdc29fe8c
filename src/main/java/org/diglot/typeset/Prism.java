package org.diglot.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/// Finds the tokens of code. For each grammar it keeps a sandbox of its own, so that none can change what another finds.
final class Prism {
    private static final String SCRIPT = "META-INF/resources/webjars/prismjs/1.30.0/components/prism-%s.min.js";
    /// More languages than one blog is written about at a time.
    private static final int SANDBOXES = 24;
    private static final Pattern CLASSES = Pattern.compile("[a-z][a-z0-9_-]*(?: [a-z][a-z0-9_-]*)*",
            Pattern.CASE_INSENSITIVE);

    private final LoadingCache<List<String>, Sandbox> sandboxes = Caffeine.newBuilder().maximumSize(SANDBOXES)
            .build(scripts -> new Sandbox(Stream.concat(
                    Stream.concat(Stream.of("core"), scripts.stream()).map(SCRIPT::formatted),
                    Stream.of("typeset/tokens.js")).toList()));

    /// The tokens in the order in which they begin, outer before inner; empty where they cannot be found within the
    /// budget.
    Optional<List<Token>> tokens(String code, Grammar grammar, Budget budget) {
        return sandboxes.get(grammar.scripts()).call("tokens", budget, code, grammar.id()).value().map(Prism::read);
    }

    private static List<Token> read(String lines) {
        List<Token> tokens = new ArrayList<>();
        lines.lines().forEach(line -> {
            String[] parts = line.split(" ", 3);
            int start = Integer.parseInt(parts[0]);
            int end = Integer.parseInt(parts[1]);
            if (start < end && CLASSES.matcher(parts[2]).matches()) {
                tokens.add(new Token(start, end, parts[2]));
            }
        });
        return tokens;
    }
}
