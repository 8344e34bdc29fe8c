package benchmark;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.diglot.language.Language;
import org.diglot.markdown.Markdown;
import org.diglot.markdown.Rendered;
import org.diglot.post.Resolver;
import org.diglot.typeset.Highlighter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// From Markdown to HTML, and from code to code that is highlighted.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TextPieces {
    private static final Pattern BLOCK = Pattern.compile("<pre.*?</pre>", Pattern.DOTALL);

    private final Markdown markdown = new Markdown();
    private final Highlighter highlighter = new Highlighter();
    private final Sample sample = Sample.read();
    private final String block;
    private int blocks;

    public TextPieces() {
        String html = render(Language.ENGLISH).content().text().html(Resolver.none());
        block = BLOCK.matcher(html).results().findFirst().orElseThrow().group();
    }

    /// Whose half it is.
    @State(Scope.Benchmark)
    public static class Half {
        @Param
        public Language language = Language.ENGLISH;
    }

    @Benchmark
    public Rendered composeText(Half half) {
        return render(half.language);
    }

    private Rendered render(Language language) {
        return markdown.render(sample.half(language), language, "posts/" + Sample.NAME + ".md", 1);
    }

    /// Each time another one, as what was set once is kept.
    @Benchmark
    public String highlightCode() {
        return highlighter.highlight(block.replace("</code>", "// " + blocks++ + "\n</code>"), Highlighter.budget());
    }
}
