package org.diglot.typeset;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Highlights the code in pages. Works when a page is written rather than when a post is read, so that a blog starts as
/// fast with code as without; what was set once is kept. Code that is too long, or too hard within the budget, is
/// plain. Safe for use by many threads.
public final class Highlighter {
    /// A code block as our room of Markdown writes it.
    private static final Pattern BLOCK = Pattern
            .compile("(<pre\\b[^>]*+>)<code translate=\"no\"([^>]*+)>([^<]*+)</code></pre>");
    private static final Pattern LANGUAGE = Pattern.compile("\\blanguage-([^ \"]+)");
    private static final Pattern NUMBERS = Pattern.compile("\\bnumbered\\b");
    private static final Pattern MARKS = Pattern.compile(" data-marks=\"([0-9,-]*)\"");

    private static final int LONGEST = 20_000;
    private static final long STEPS = 5_000_000;
    private static final long STEPS_A_CHARACTER = 8_000;
    private static final long STEPS_A_BLOCK = 100_000_000;
    private static final long STEPS_A_PAGE = 400_000_000;
    private static final long CHARACTERS_KEPT = 16L << 20;

    private final Prism prism = new Prism();
    private final Cache<Block, Set> kept = Caffeine.newBuilder().maximumWeight(CHARACTERS_KEPT)
            .weigher((Block block, Set set) -> block.escaped().length() + set.html().length()).build();

    public Highlighter() {}

    /// What all the code of one page may take together.
    public static Budget budget() {
        return new Budget(STEPS_A_PAGE);
    }

    /// The same HTML with its code blocks highlighted.
    ///
    /// @param html sanitized
    public String highlight(String html, Budget page) {
        return BLOCK.matcher(html).replaceAll(block -> Matcher.quoteReplacement(set(block, page)));
    }

    private String set(MatchResult match, Budget page) {
        Block block = new Block(match.group(2), match.group(3));
        return match.group(1) + Optional.ofNullable(kept.getIfPresent(block)).map(set -> shown(set, block, page))
                .orElseGet(() -> make(block, page)) + "</pre>";
    }

    /// What is known is spent all the same, so that a page does not depend on those that were written before.
    private static String shown(Set set, Block block, Budget page) {
        return page.part(set.steps()).left() == set.steps() ? set.html() : plain(block);
    }

    private String make(Block block, Budget page) {
        String code = block.code();
        Optional<Grammar> grammar = block.grammar().filter(_ -> code.length() <= LONGEST);
        long most = grammar.isEmpty() ? 0 : Math.min(STEPS_A_BLOCK, STEPS + STEPS_A_CHARACTER * code.length());
        Budget part = page.part(most);
        long given = part.left();
        Optional<List<Token>> tokens = grammar.flatMap(known -> prism.tokens(code, known, part));
        String html = block.html(tokens.orElse(List.of()));
        // With more it might have been highlighted.
        if (tokens.isPresent() || given == most) {
            kept.put(block, new Set(html, given - part.left()));
        }
        page.add(part);
        return html;
    }

    private static String plain(Block block) {
        return block.html(List.of());
    }

    /// @param attributes of the code, as HTML
    /// @param escaped the code, as HTML
    private record Block(String attributes, String escaped) {
        String code() {
            return Html.unescape(escaped);
        }

        Optional<Grammar> grammar() {
            Matcher language = LANGUAGE.matcher(attributes);
            return language.find() ? Grammar.of(language.group(1)) : Optional.empty();
        }

        String html(List<Token> tokens) {
            Matcher marks = MARKS.matcher(attributes);
            boolean marked = marks.find();
            BitSet lines = marked ? LineMarks.read(marks.group(1), code().length()) : new BitSet();
            boolean inLines = marked || NUMBERS.matcher(attributes).find();
            return "<code translate=\"no\"%s>%s</code>".formatted(MARKS.matcher(attributes).replaceAll(""),
                    new Listing(code(), tokens, lines, inLines).html());
        }
    }

    /// @param steps that it took
    private record Set(String html, long steps) {}
}
