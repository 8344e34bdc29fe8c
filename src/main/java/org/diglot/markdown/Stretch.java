package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.diglot.language.Language;
import org.diglot.language.Run;

/// A place in a sentence that is in a foreign language.
record Stretch(int start, int end, Language language) {
    /// The foreign ones of these runs.
    static List<Stretch> of(List<Run> runs) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int start = at;
            int end = at + run.text().length();
            run.language().ifPresent(language -> stretches.add(new Stretch(start, end, language)));
            at = end;
        }
        return stretches;
    }
}
