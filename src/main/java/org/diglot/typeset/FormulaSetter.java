package org.diglot.typeset;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Sets formulas by KaTeX, which is loaded with the first of them. Whatever the TeX, it answers within a bound of steps,
/// and no command leads out of the formula. Safe for use by many threads.
public final class FormulaSetter {
    /// What the formulas of one text may cost together: some thousands.
    public static final long STEPS = 1_000_000_000;

    private static final long STEPS_EACH = 100_000_000;
    private static final int LONGEST = 5_000;
    /// Those of some hundred posts. A post that is saved is read again, and most of its formulas are as they were.
    private static final long KEPT_CHARACTERS = 8 << 20;
    private static final int LONGEST_MESSAGE = 160;

    private static final Sandbox KATEX = new Sandbox(List.of("typeset/katex.js", "typeset/formula.js"));
    private static final Cache<Key, Known> KNOWN = Caffeine.newBuilder().maximumWeight(KEPT_CHARACTERS)
            .weigher((Key key, Known known) -> key.tex().length() + known.length()).build();

    private FormulaSetter() {}

    /// @param display whether it stands on lines of its own
    /// @param budget of the text, spent whether or not the formula is known already: what is shown must not depend on
    ///        what was read before
    public static Formula set(String tex, boolean display, Budget budget) {
        if (tex.length() > LONGEST) {
            return new Formula.Wrong("it has more than %s characters".formatted(LONGEST), 0);
        }
        Key key = new Key(tex, display);
        Known known = KNOWN.getIfPresent(key);
        if (known != null) {
            budget.part(known.steps());
            return known.formula();
        }
        Budget part = budget.part(STEPS_EACH);
        long before = part.left();
        Outcome outcome = KATEX.call("formula", part, tex, display ? "display" : "inline");
        Formula formula = formula(outcome);
        if (before == STEPS_EACH) {
            KNOWN.put(key, new Known(formula, before - part.left()));
        }
        budget.add(part);
        return formula;
    }

    private static Formula formula(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Returned(String answer) when answer.startsWith("+") -> FormulaMarkup.read(answer.substring(1))
                    .<Formula>map(markup -> markup)
                    .orElseGet(() -> new Formula.Wrong("it holds what cannot be shown here", 0));
            case Outcome.Returned(String answer) -> wrong(answer);
            case Outcome.Thrown(String message) -> new Formula.Wrong(brief(message), 0);
            case Outcome.Exhausted _ -> new Formula.Wrong("it takes too long to set", 0);
        };
    }

    /// @param answer as `formula.js` gives it
    private static Formula wrong(String answer) {
        int space = answer.indexOf(' ');
        int at = Integer.parseInt(answer.substring(1, space));
        return new Formula.Wrong(brief(answer.substring(space + 1)), Math.max(0, at));
    }

    private static String brief(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_MESSAGE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_MESSAGE / 2)) + "…";
    }

    private record Key(String tex, boolean display) {}

    private record Known(Formula formula, long steps) {
        int length() {
            return switch (formula) {
                case Formula.Shown shown -> shown.html().length();
                case Formula.Wrong wrong -> wrong.message().length();
            };
        }
    }
}
