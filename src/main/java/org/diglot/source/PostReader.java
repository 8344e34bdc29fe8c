package org.diglot.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.markdown.Markdown;
import org.diglot.post.Position;
import org.diglot.post.Problem;

/// Reads one file into a post. Safe for use by many threads.
public final class PostReader {
    private final Settings settings;
    private final Composer composer;

    public PostReader(Settings settings) {
        this.settings = settings;
        this.composer = new Composer(new Markdown(settings.allowed()));
    }

    /// @param folder the posts folder's name, with which every problem's file begins
    /// @param path below the posts folder, `/` between folders
    public Reading read(String folder, String path, byte[] bytes) {
        Reading reading = begin(folder, path, bytes);
        return reading instanceof Reading.Begun begun ? begun.finished() : reading;
    }

    /// The same without a look at the texts of a post.
    Reading begin(String folder, String path, byte[] bytes) {
        if (isSection(path)) {
            return new Reading.Ignored(List.of(), false);
        }
        Findings findings = new Findings(folder + "/" + path);
        Optional<String> text = SourceText.of(bytes, findings);
        if (text.isEmpty()) {
            return new Reading.Rejected(findings.problems());
        }
        Optional<Cut> cut = Cut.of(text.get());
        if (cut.isEmpty()) {
            return withoutFrontMatter(path, text.get(), findings);
        }
        return cut.get().read(findings).filter(_ -> !findings.hasErrors())
                .flatMap(table -> build(table, cut.get(), FileName.of(path), cut.get().head(text.get()), findings))
                .orElseGet(() -> new Reading.Rejected(findings.problems()));
    }

    private Optional<Reading> build(Value.Table table, Cut cut, FileName name, String head,
            Findings findings) {
        return new PostBuilder(settings, composer, new FrontMatter(table, findings), name, findings)
                .build(cut.body(), cut.bodyLine())
                .map(post -> new Reading.Begun(post, findings.problems(),
                        () -> slips(head, table, post.original(), findings.file())));
    }

    private static List<Problem> slips(String head, Value.Table table, Language original, String file) {
        Findings found = new Findings(file);
        new FrontMatterProof(head, table).slips(original).forEach(slip -> found.slip(head, slip));
        return found.problems();
    }

    private static Reading withoutFrontMatter(String path, String text, Findings findings) {
        Optional<Fence> opened = Cut.opened(text);
        if (opened.isPresent()) {
            findings.error(Position.START, "front matter is not closed",
                    "end it with a line that is only " + opened.get().end());
            return new Reading.Rejected(findings.problems());
        }
        if (!name(path).startsWith("readme.")) {
            findings.warning(Position.START, "no front matter, so this is not a post",
                    "begin the file with three lines: ---, date: 2026-01-31, ---");
        }
        return new Reading.Ignored(findings.problems(), Fence.mayBegin(text));
    }

    /// Hugo's `_index.md` says something about a folder; it is not a post, and nobody expects it to be one.
    private static boolean isSection(String path) {
        return name(path).startsWith("_index.");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
