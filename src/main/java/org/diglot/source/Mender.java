package org.diglot.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.markdown.Markdown;
import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.diglot.proof.Edit;
import org.diglot.proof.Slip;

/// Mends the slips of a post that have one right answer: those that reading it reports as mendable, a byte order mark and
/// CRLF line ends. Everything else stays as it is, to the byte. Writes nothing. Safe for use by many threads.
public final class Mender {
    /// Mending one slip may bring another to light.
    private static final int ROUNDS = 5;

    private final Settings settings;
    private final Markdown markdown = new Markdown();

    public Mender(Settings settings) {
        this.settings = settings;
    }

    /// Empty where there is nothing to mend: also in a file that is no post, or not UTF-8.
    ///
    /// @param folder the posts folder's name, with which every problem's file begins
    /// @param path below the posts folder, `/` between folders
    public Optional<Mended> mend(String folder, String path, byte[] bytes) {
        Optional<String> raw = bytes.length > PostsFolder.BYTES ? Optional.empty() : SourceText.raw(bytes);
        Findings findings = new Findings(folder + "/" + path);
        return raw.flatMap(before -> mended(before, FileName.of(path), findings))
                .map(after -> new Mended(raw.get(), after, findings.problems()));
    }

    private Optional<String> mended(String before, FileName name, Findings findings) {
        String text = SourceText.withoutMark(before).replace("\r\n", "\n");
        if (Cut.of(lines(text)).isEmpty()) {
            return Optional.empty();
        }
        reportEnds(before, findings);
        for (int round = 0; round < ROUNDS; round++) {
            String source = lines(text);
            List<Slip> slips = Cut.of(source).map(cut -> slips(source, cut, name)).orElse(List.of());
            if (slips.isEmpty()) {
                break;
            }
            slips.forEach(slip -> findings.slip(source, slip));
            text = edited(text, slips);
        }
        return Optional.of(text).filter(after -> !after.equals(before));
    }

    /// A lone CR ends a line as well and may stay.
    private static String lines(String text) {
        return text.replace('\r', '\n');
    }

    private static void reportEnds(String before, Findings findings) {
        if (!SourceText.withoutMark(before).equals(before)) {
            findings.addAll(List.of(Problem.mendable(findings.file(), Position.START,
                    "the file begins with a byte order mark", "leave it out")));
        }
        int crlf = before.indexOf("\r\n");
        if (crlf >= 0) {
            findings.addAll(List.of(Problem.mendable(findings.file(), Position.in(lines(before), crlf),
                    "lines end in CRLF", "end them in LF")));
        }
    }

    /// The slips of front matter and halves, placed in the file.
    private List<Slip> slips(String source, Cut cut, FileName name) {
        Findings ignored = new Findings("");
        int bodyBegin = source.length() - cut.body().length();
        Value.Table table = cut.read(ignored).orElse(new Value.Table(Map.of(), Position.START));
        List<Half> halves = new HalfSplitter(cut.body(), 1, ignored).split();
        Language original = new PostBuilder(settings, new Composer(markdown), new FrontMatter(table, ignored), name,
                ignored)
                .original(halves);
        List<Slip> slips = new ArrayList<>(new FrontMatterProof(source, table).slips(original));
        for (Half half : halves) {
            int begin = bodyBegin + lineStart(cut.body(), half.firstLine());
            markdown.slips(half.text(), half.marked().orElse(original)).forEach(slip -> slips.add(slip.moved(begin)));
        }
        return slips;
    }

    private static int lineStart(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    private static String edited(String text, List<Slip> slips) {
        StringBuilder out = new StringBuilder(text.length() + slips.size());
        int at = 0;
        for (Edit edit : slips.stream().flatMap(slip -> slip.edits().stream())
                .sorted(Comparator.comparingInt(Edit::begin).thenComparingInt(Edit::end)).toList()) {
            out.append(text, at, edit.begin()).append(edit.replacement());
            at = edit.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
