package org.diglot.output;

import org.diglot.language.Direction;
import org.diglot.language.Language;

/// A plain text for readers who are not told its direction.
final class Directed {
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private Directed() {}

    /// The text, with a mark before it where it begins with a word of the other direction: «HTML چیست؟» would be set from
    /// the left by all who go by the first letter (Unicode Standard Annex 9, rule P2), as browsers do with `dir=auto` and
    /// telephones do anyway. A single mark needs no end that a reader who shortens titles could lose, and is one of the
    /// characters of Persian keyboards, which the older signs for embedding are not.
    static String of(String text, Language language) {
        Direction own = language.direction();
        return text.codePoints().mapToObj(Character::getDirectionality).map(Directed::direction)
                .filter(direction -> direction != Strong.NONE).findFirst()
                .filter(first -> first == Strong.LEFT_TO_RIGHT == (own == Direction.RTL))
                .map(_ -> (own == Direction.RTL ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK) + text).orElse(text);
    }

    private enum Strong {
        LEFT_TO_RIGHT, RIGHT_TO_LEFT, NONE
    }

    private static Strong direction(byte directionality) {
        return switch (directionality) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Strong.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Strong.RIGHT_TO_LEFT;
            default -> Strong.NONE;
        };
    }
}
