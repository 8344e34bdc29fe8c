package org.diglot.markdown;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.Node;
import org.diglot.language.Language;
import org.diglot.post.AllowedHosts;
import org.diglot.post.Content;
import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.diglot.proof.Slip;

/// Renders Markdown. Whatever the text, it answers; it never throws. Safe for use by several threads.
public final class Markdown {
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
        Optional<Crowding.Found> crowd = Crowding.in(text);
        if (crowd.isPresent()) {
            return new Rendered(Content.EMPTY, "", List.of(failure(crowd.get(), file, firstLine)));
        }
        try {
            Node document = Grammar.parse(text);
            Proof.read(document, text, language, notes);
            String readable = Disclosed.of(document, text);
            Content content = new Composition(document, language, notes, allowed).content();
            return new Rendered(content, readable, notes.problems());
        } catch (RuntimeException | StackOverflowError e) {
            return new Rendered(Content.EMPTY, "", List.of(failure(e, file, firstLine)));
        }
    }

    /// The slips in the prose of one half that have one right spelling, in order; their places are in the text.
    ///
    /// @param text Markdown with LF line ends
    public List<Slip> slips(String text, Language language) {
        if (Crowding.in(text).isPresent()) {
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
        return PlainLines.verbatim(text)
                .orElseGet(() -> new VerbatimLines(text).find(Crowding.in(text).isEmpty()));
    }

    private static Problem failure(Throwable failure, String file, int firstLine) {
        Position position = new Position(firstLine, 1);
        return switch (failure) {
            case BoundedText.Full _ ->
                Problem.error(file, position, "text is too large once rendered", "split the post");
            case Crowding.Found found ->
                Problem.error(file, new Position(firstLine + found.line(), 1), String.valueOf(found.getMessage()),
                        found.hint());
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
