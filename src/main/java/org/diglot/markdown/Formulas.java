package org.diglot.markdown;

import java.util.Set;
import java.util.TreeSet;

import org.diglot.typeset.Budget;
import org.diglot.typeset.Formula;
import org.diglot.typeset.FormulaSetter;

/// The formulas of one text: what they may cost together, and what they need of the style sheet.
final class Formulas {
    private final Budget budget = new Budget(FormulaSetter.STEPS);
    private final Set<String> styles = new TreeSet<>();

    Formula set(String tex, boolean display) {
        Formula formula = FormulaSetter.set(tex, display, budget);
        if (formula instanceof Formula.Shown shown) {
            styles.addAll(shown.styles());
        }
        return formula;
    }

    /// As in [Formula.Shown].
    Set<String> styles() {
        return styles;
    }
}
