package org.diglot.review;

import java.util.Comparator;

import org.diglot.language.Language;
import org.diglot.post.Position;
import org.diglot.post.Problem;

/// Something that one half of a post has and another lacks.
///
/// @param lacking the language of the half that lacks it
/// @param file the file of that half, as in [Problem]
/// @param line where it is missed: the heading in that half under which, or behind which, it belongs
/// @param other the language of the half that has it
/// @param otherFile the file of that half: the same one, but for a pair of files
/// @param otherLine where it stands in it
/// @param message in words, for the author
public record Gap(Kind kind, Language lacking, String file, int line, Language other, String otherFile, int otherLine,
        String message)
        implements
            Comparable<Gap> {
    private static final Comparator<Gap> ORDER = Comparator.comparing(Gap::file).thenComparingInt(Gap::line)
            .thenComparingInt(Gap::otherLine).thenComparing(Gap::kind).thenComparing(Gap::message);

    /// What is lacking.
    public enum Kind {
        HALF, SECTION, LEVEL, CODE_BLOCK, IMAGE, LINK, LIST_ITEM, TABLE_ROW, LENGTH
    }

    /// The gap in the form in which files are spoken of.
    public Problem problem() {
        return Problem.info(file, new Position(line, 1), message, "");
    }

    /// By file, then place in it.
    @Override
    public int compareTo(Gap gap) {
        return ORDER.compare(this, gap);
    }
}
