package org.diglot.markdown;

import java.util.List;

import org.commonmark.node.Node;
import org.diglot.language.Language;
import org.diglot.post.AllowedHosts;
import org.diglot.post.Content;
import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.diglot.proof.Slip;

/// Renders Markdown. Whatever the text, it answers; it never throws. Safe for use by several threads.
public final class Markdown {
    /// commonmark looks at every bracket before a link again, in the paragraph it stands in.
    private static final int BRACKETS = 10_000;

    private final AllowedHosts allowed;

    /// Nothing of other hosts is shown.
    public Markdown() {
        this(AllowedHosts.NONE);
    }

    /// @param allowed hosts whose images and frames are shown
    public Markdown(AllowedHosts allowed) {
        this.allowed = allowed;
    }

    /// The content of one half.
    ///
    /// @param text Markdown with LF line ends
    /// @param file for problems
    /// @param firstLine where in the file the text begins, from 1
    public Rendered render(String text, Language language, String file, int firstLine) {
        Notes notes = new Notes(file, firstLine, text);
        int crowded = crowdedLine(text);
        if (crowded >= 0) {
            return new Rendered(Content.EMPTY, List.of(Problem.error(file, new Position(firstLine + crowded, 1),
                    "a paragraph has more than %s brackets".formatted(BRACKETS), "part it with blank lines")));
        }
        try {
            Node document = Grammar.parse(text);
            Proof.read(document, text, language, notes);
            Content content = new Composition(document, language, notes, allowed).content();
            return new Rendered(content, notes.problems());
        } catch (RuntimeException | StackOverflowError e) {
            return new Rendered(Content.EMPTY, List.of(failure(e, file, firstLine)));
        }
    }

    /// The slips in the prose of one half that have one right spelling, in order; their places are in the text.
    ///
    /// @param text Markdown with LF line ends
    public List<Slip> slips(String text, Language language) {
        if (crowdedLine(text) >= 0) {
            return List.of();
        }
        try {
            return ProseReader.slips(Grammar.parse(text), text, language);
        } catch (RuntimeException | StackOverflowError _) {
            // It cannot be rendered either, and whoever renders it says so.
            return List.of();
        }
    }

    /// The lines of a text that no marker of a half can be on, and the first fence that is never closed.
    public static Verbatim verbatim(String text) {
        return new VerbatimLines(text).find(crowdedLine(text) < 0);
    }

    /// The line, from 0, on which a paragraph has too many brackets; negative where none has.
    private static int crowdedLine(String text) {
        int brackets = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                brackets = text.startsWith("\n", i + 1) ? 0 : brackets;
            } else if (c == '[' && ++brackets > BRACKETS) {
                return line;
            }
        }
        return -1;
    }

    private static Problem failure(Throwable failure, String file, int firstLine) {
        Position position = new Position(firstLine, 1);
        return switch (failure) {
            case BoundedText.Full _ ->
                Problem.error(file, position, "text is too large once rendered", "split the post");
            case LongParagraphs.Found found -> Problem.error(file, new Position(firstLine + found.line(), 1),
                    "a paragraph has too many lines", "part it with blank lines");
            case StackOverflowError _ -> Problem.error(file, position, "text cannot be rendered",
                    "look for an enormous table or deep nesting");
            // commonmark's own bound, which has no type.
            case IllegalArgumentException e when String.valueOf(e.getMessage()).contains("maxCells") ->
                Problem.error(file, position, "text has a table of too many cells", "split the table");
            default -> Problem.error(file, position, "text cannot be rendered: " + failure,
                    "the fault is the program's; report it, with the text");
        };
    }
}
