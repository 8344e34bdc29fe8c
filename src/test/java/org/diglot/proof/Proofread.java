package org.diglot.proof;

import java.util.Comparator;
import java.util.List;

import org.diglot.language.Language;

/// A block of prose and what was found in it.
record Proofread(String prose, List<Slip> slips) {
    static Proofread persian(String prose) {
        return new Proofread(prose, Proofreader.read(prose, Language.PERSIAN));
    }

    static Proofread english(String prose) {
        return new Proofread(prose, Proofreader.read(prose, Language.ENGLISH));
    }

    /// The prose with every slip mended.
    String mended() {
        StringBuilder text = new StringBuilder(prose);
        slips.stream().flatMap(slip -> slip.edits().stream())
                .sorted(Comparator.comparingInt(Edit::begin).thenComparingInt(Edit::end).reversed())
                .forEach(edit -> text.replace(edit.begin(), edit.end(), edit.replacement()));
        return text.toString();
    }
}
