package org.diglot.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What stands in quotation marks in a passage.
final class Quotations {
    private static final String OPENING = "«“";
    private static final String CLOSING = "»”";

    private final List<List<Word>> all = new ArrayList<>();
    private final Set<Word> quoted = new HashSet<>();

    Quotations(Passage passage) {
        List<Word> open = new ArrayList<>();
        boolean within = false;
        int from = 0;
        for (Word word : passage.words()) {
            for (int at = from; at < word.begin(); at++) {
                if (OPENING.indexOf(passage.at(at)) >= 0) {
                    within = true;
                    open = new ArrayList<>();
                } else if (CLOSING.indexOf(passage.at(at)) >= 0) {
                    close(open);
                    within = false;
                    open = new ArrayList<>();
                }
            }
            if (within) {
                open.add(word);
            }
            from = word.end();
        }
        if (passage.text().chars().skip(from).anyMatch(c -> CLOSING.indexOf(c) >= 0)) {
            close(open);
        }
    }

    private void close(List<Word> quotation) {
        if (!quotation.isEmpty()) {
            all.add(quotation);
            quoted.addAll(quotation);
        }
    }

    List<List<Word>> all() {
        return all;
    }

    boolean hold(Word word) {
        return quoted.contains(word);
    }
}
