package org.diglot.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.proof.Proofreader;
import org.diglot.proof.Prose;
import org.diglot.proof.Slip;

/// Proofreads the values of front matter that people read, where they stand in their file.
///
/// @param source the file, with LF line ends
record FrontMatterProof(String source, Value.Table table) {
    /// What a notation puts between the characters of a value: space, quotation marks, escapes, signs of a block.
    private static final String NOTATION = " \t\n|>'\"\\+-";

    /// In order; their places are in the file.
    ///
    /// @param original the language of keys without a suffix
    List<Slip> slips(Language original) {
        List<Slip> slips = new ArrayList<>();
        table.entries().forEach((key, entry) -> {
            Keys.language(key, Keys.PROSE, original)
                    .ifPresent(language -> scalars(entry).forEach(value -> slips.addAll(prose(value).slips(language))));
            Keys.language(key, Keys.NAMES, original)
                    .ifPresent(language -> scalars(entry).forEach(value -> slips.addAll(names(value).slips(language))));
        });
        return slips.stream().distinct().sorted(Comparator.comparingInt(Slip::begin)).toList();
    }

    private static Stream<Value.Scalar> scalars(Value.Entry entry) {
        return entry.value().each().filter(Value.Scalar.class::isInstance).map(Value.Scalar.class::cast);
    }

    private Prose prose(Value.Scalar value) {
        return placed(value, value.text());
    }

    /// A comma between names is no punctuation.
    private Prose names(Value.Scalar value) {
        return placed(value, value.text().replace(',', Proofreader.OBJECT));
    }

    /// The characters of a value with their places; nothing where it is spelled in another way than it is read.
    private Prose placed(Value.Scalar value, String read) {
        Prose prose = new Prose();
        int place = value.position().offsetIn(source);
        for (int i = 0; i < read.length(); i++) {
            char c = value.text().charAt(i);
            if (c == '\n' || c == ' ' && isAt(place, "\n")) {
                prose.addOther(c);
                continue;
            }
            while (place < source.length() && source.charAt(place) != c && isAt(place, NOTATION)) {
                place++;
            }
            if (!isAt(place, String.valueOf(c))) {
                return new Prose();
            }
            prose.add(read.charAt(i), place++);
        }
        return prose;
    }

    private boolean isAt(int place, String any) {
        return place < source.length() && any.indexOf(source.charAt(place)) >= 0;
    }
}
