package org.diglot.source;

import java.util.Locale;
import java.util.Optional;

import org.diglot.markdown.Markdown;
import org.diglot.post.Position;

/// Reads one file into a post. Safe for use by many threads.
public final class PostReader {
    private static final String FENCE = "---";

    private final Settings settings;
    private final Markdown markdown = new Markdown();

    public PostReader(Settings settings) {
        this.settings = settings;
    }

    /// @param folder the posts folder's name, with which every problem's file begins
    /// @param path below the posts folder, `/` between folders
    public Reading read(String folder, String path, byte[] bytes) {
        Findings findings = new Findings(folder + "/" + path);
        Optional<String> text = SourceText.of(bytes, findings);
        if (text.isEmpty()) {
            return new Reading.Rejected(findings.problems());
        }
        Optional<Cut> cut = cut(text.get());
        if (cut.isEmpty()) {
            return withoutFrontMatter(path, text.get(), findings);
        }
        Optional<FrontMatter> frontMatter = new FrontMatterParser(findings, 2).parse(cut.get().yaml());
        return frontMatter.filter(parsed -> !findings.hasErrors())
                .flatMap(parsed -> new PostBuilder(settings, markdown, parsed, FileName.of(path), findings)
                        .build(cut.get().body(), cut.get().bodyLine()))
                .<Reading>map(post -> new Reading.Accepted(post, findings.problems()))
                .orElseGet(() -> new Reading.Rejected(findings.problems()));
    }

    private record Cut(String yaml, String body, int bodyLine) {}

    /// Empty where the text has no front matter, or one that does not end.
    private static Optional<Cut> cut(String text) {
        if (!opens(text)) {
            return Optional.empty();
        }
        int begin = text.indexOf('\n') + 1;
        int line = 2;
        for (int at = begin; begin > 0 && at < text.length(); line++) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            if (text.substring(at, end).stripTrailing().equals(FENCE)) {
                return Optional.of(
                        new Cut(text.substring(begin, at), newline < 0 ? "" : text.substring(newline + 1), line + 1));
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private static boolean opens(String text) {
        int end = text.indexOf('\n');
        return text.substring(0, end < 0 ? text.length() : end).stripTrailing().equals(FENCE);
    }

    private static Reading withoutFrontMatter(String path, String text, Findings findings) {
        if (opens(text)) {
            findings.error(Position.START, "front matter is not closed", "end it with a line that is only ---");
            return new Reading.Rejected(findings.problems());
        }
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (!name.startsWith("readme.")) {
            findings.warning(Position.START, "no front matter, so this is not a post",
                    "begin the file with three lines: ---, date: 2026-01-31, ---");
        }
        return new Reading.Ignored(findings.problems(), FENCE.startsWith(text.strip()));
    }

}
