package org.diglot.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.diglot.language.Direction;
import org.diglot.language.Language;

/// Foreign words that fill an element or a pair of quotation marks have the sign that closes them for their own: in
/// `گفت *To be, or not to be!*` it is not the Persian sentence that exclaims.
final class Utterances {
    private static final String OPENING = "«“\"‹‘";
    private static final String ENDING = "»”\"›’";
    /// Signs at the end of a quoted or emphasised sentence. A colon or a comma there belongs to what comes next.
    private static final String CLOSING = "!?….؟۔";
    /// Signs that Persian alone writes; in a Persian sentence they are the sentence's.
    private static final String PERSIAN = "،؛؟۔";
    private static final String PARTING = ",;:";
    private static final int LONGEST = 2000;

    private final CharSequence text;
    private final Language host;

    private Utterances(CharSequence text, Language host) {
        this.text = text;
        this.host = host;
    }

    /// What an element or a pair of quotation marks holds.
    record Bounds(int start, int end) {}

    /// The stretches, those made one that fill an element or a pair of quotation marks.
    ///
    /// @param stretches in order
    static List<Stretch> whole(List<Stretch> stretches, CharSequence text, List<Bounds> elements, Language host) {
        return stretches.isEmpty() ? stretches : new Utterances(text, host).whole(stretches, elements);
    }

    private List<Stretch> whole(List<Stretch> stretches, List<Bounds> elements) {
        NavigableMap<Integer, Stretch> found = new TreeMap<>();
        stretches.forEach(stretch -> found.put(stretch.start(), stretch));
        List<Bounds> bounds = new ArrayList<>(elements);
        bounds.addAll(quotations());
        bounds.stream().filter(this::isClosed).sorted(Comparator.comparingInt(Bounds::start))
                .forEach(place -> join(place, found));
        return List.copyOf(found.values());
    }

    private List<Bounds> quotations() {
        List<Bounds> quotations = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && c == ENDING.charAt(OPENING.indexOf(text.charAt(open)))) {
                quotations.add(new Bounds(open + 1, i));
                open = -1;
            } else if (OPENING.indexOf(c) >= 0) {
                open = i;
            }
        }
        return quotations;
    }

    private boolean isClosed(Bounds place) {
        return place.start() < place.end() && place.end() - place.start() <= LONGEST
                && text.charAt(place.start()) != Sentence.OBJECT
                && CLOSING.indexOf(text.charAt(place.end() - 1)) >= 0;
    }

    /// Makes one of the stretches in a place if there is nothing else in it.
    private void join(Bounds place, NavigableMap<Integer, Stretch> found) {
        List<Stretch> within = List.copyOf(found.subMap(place.start(), place.end()).values());
        if (within.isEmpty() || within.getLast().end() > place.end()) {
            return;
        }
        Language language = within.getFirst().language();
        int at = place.start();
        for (Stretch stretch : within) {
            if (stretch.language() != language || !isNeutral(at, stretch.start())) {
                return;
            }
            at = stretch.end();
        }
        // A name with a full stop, alone where a sentence begins, is a label of the host's.
        boolean label = place.start() == 0 && text.charAt(place.end() - 1) == '.';
        if (isNeutral(at, place.end()) && !label) {
            within.forEach(stretch -> found.remove(stretch.start()));
            found.put(place.start(), new Stretch(place.start(), place.end(), language));
        }
    }

    /// Whether no sign in there speaks for the language around.
    private boolean isNeutral(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            String hosts = host.direction() == Direction.RTL ? PERSIAN : PARTING;
            if (Character.isLetter(c) || host.writes(c) || hosts.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
