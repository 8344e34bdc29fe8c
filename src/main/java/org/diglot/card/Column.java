package org.diglot.card;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/// A phrase set in lines of one size.
///
/// @param size of the type, in pixels
/// @param whole whether no word is broken and nothing left out
record Column(float size, List<TextLayout> lines, boolean whole) {
    /// Without the pixels of a screen: the same shapes everywhere.
    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);
    private static final int FINEST = 4;

    /// Where lines end, and whether all words are whole.
    private record Breaks(List<Integer> ends, boolean whole) {}

    /// The largest of the sizes in which a phrase stands within a room; in the smallest, as much of it as fits.
    ///
    /// @param leading from line to line, in sizes
    static Column fitted(Phrase phrase, Faces faces, Sizes sizes, float width, float height, float leading) {
        for (Sizes.Step step : sizes.steps()) {
            Column column = of(phrase, faces, step.size(), width);
            if (column.whole && column.lines.size() <= lines(step, height, leading)) {
                return column;
            }
        }
        return cut(phrase, faces, sizes.last().size(), width, lines(sizes.last(), height, leading));
    }

    private static int lines(Sizes.Step step, float height, float leading) {
        int fitting = (int) Math.floor((height - step.size()) / (step.size() * leading)) + 1;
        return Math.clamp(fitting, 1, step.lines());
    }

    /// In lines of nearly one length.
    private static Column of(Phrase phrase, Faces faces, float size, float width) {
        AttributedString set = phrase.set(faces, size);
        AttributedCharacterIterator signs = set.getIterator();
        String text = text(signs);
        TextMeasurer measurer = new TextMeasurer(signs, PRECISE);
        Breaks breaks = breaks(measurer, text, width);
        float narrow = width / 2;
        float wide = width;
        while (breaks.whole && wide - narrow > FINEST) {
            float middle = (narrow + wide) / 2;
            Breaks tried = breaks(measurer, text, middle);
            if (tried.whole && tried.ends.size() == breaks.ends.size()) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return new Column(size, layouts(measurer, text, breaks(measurer, text, breaks.whole ? wide : width)),
                breaks.whole);
    }

    private static Column cut(Phrase phrase, Faces faces, float size, float width, int most) {
        Phrase shorter = phrase;
        Column column = of(shorter, faces, size, width);
        while (column.lines.size() > most) {
            int shown = column.lines.stream().limit(most).mapToInt(TextLayout::getCharacterCount).sum();
            shorter = shorter.shortened(Math.min(shown, shorter.text().length() - 1));
            column = of(shorter, faces, size, width);
        }
        return new Column(size, column.lines, false);
    }

    private static String text(AttributedCharacterIterator signs) {
        StringBuilder text = new StringBuilder();
        for (char c = signs.first(); c != AttributedCharacterIterator.DONE; c = signs.next()) {
            text.append(c);
        }
        return text.toString();
    }

    /// Breaks at spaces alone: compounds stay whole, and a half-space is within its word.
    private static Breaks breaks(TextMeasurer measurer, String text, float width) {
        List<Integer> ends = new ArrayList<>();
        boolean whole = true;
        int start = 0;
        while (start < text.length()) {
            int limit = Math.max(start + 1, measurer.getLineBreakIndex(start, width));
            if (limit < text.length() && text.charAt(limit) != ' ') {
                int space = text.lastIndexOf(' ', limit - 1);
                whole &= space > start;
                limit = space > start ? space : limit;
            }
            ends.add(limit);
            start = limit < text.length() && text.charAt(limit) == ' ' ? limit + 1 : limit;
        }
        return new Breaks(ends, whole);
    }

    private static List<TextLayout> layouts(TextMeasurer measurer, String text, Breaks breaks) {
        List<TextLayout> lines = new ArrayList<>();
        int start = 0;
        for (int end : breaks.ends) {
            lines.add(measurer.getLayout(start, end));
            start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return lines;
    }
}
