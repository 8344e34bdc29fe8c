package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.post.Taxonomy;

/// Reads what a reader typed. Everything is a question: what is not understood as a sign is a word, or nothing.
final class QuestionReader {
    /// More than anybody types; the rest is not read.
    private static final int LONGEST = 400;
    private static final int UNITS = 24;
    private static final String QUOTE = "[\"“”„«»]";
    /// `-`, then `word:`, then a phrase in quotation marks, which may be left open, or what stands up to the next space.
    private static final Pattern PIECE = Pattern
            .compile("([-–−])?(?:(\\p{L}[\\p{L}\\p{M}\u200C]*):)?(?:" + QUOTE + "([^\"“”„«»]*)(?:" + QUOTE
                    + "|$)|([^\\s\"“”„«»]+))");

    private final List<Unit> words = new ArrayList<>();
    private final List<List<Unit>> phrases = new ArrayList<>();
    private final List<List<Unit>> unwanted = new ArrayList<>();
    private final List<Question.TermChoice> terms = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final Operators operators;
    private int units;

    private QuestionReader(Operators operators) {
        this.operators = operators;
    }

    static Question read(String typed, Operators operators) {
        return new QuestionReader(operators).read(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
    }

    private Question read(String typed) {
        Matcher piece = PIECE.matcher(typed);
        boolean open = false;
        while (piece.find()) {
            boolean unfinished = piece.end() == typed.length() && !typed.isEmpty();
            open = take(Optional.ofNullable(piece.group(1)).isEmpty(), piece) && unfinished;
        }
        words.addAll(limited(UnitReader.units(plain.toString())));
        return new Question(plain.toString(), List.copyOf(words), List.copyOf(phrases), List.copyOf(unwanted),
                List.copyOf(terms),
                open && !words.isEmpty());
    }

    /// Whether the piece is plain words that could go on.
    private boolean take(boolean wanted, Matcher piece) {
        Optional<String> label = Optional.ofNullable(piece.group(2));
        Optional<String> quoted = Optional.ofNullable(piece.group(3));
        String text = quoted.orElseGet(() -> piece.group(4));
        Optional<Taxonomy> taxonomy = label.flatMap(operators::taxonomy);
        if (taxonomy.isPresent()) {
            terms.add(new Question.TermChoice(taxonomy.get(), text, wanted));
            return false;
        }
        if (quoted.isEmpty() && wanted) {
            // Words are read together: می and روم are one.
            plain.append(label.map(word -> word + " ").orElse("")).append(text).append(' ');
            return true;
        }
        label.ifPresent(word -> plain.append(word).append(' '));
        List<Unit> phrase = limited(UnitReader.units(text));
        if (!phrase.isEmpty()) {
            (wanted ? phrases : unwanted).add(phrase);
        }
        return false;
    }

    private List<Unit> limited(List<Unit> read) {
        List<Unit> taken = read.subList(0, Math.min(read.size(), UNITS - units));
        units += taken.size();
        return List.copyOf(taken);
    }
}
