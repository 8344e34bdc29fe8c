package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.diglot.language.Digits;
import org.diglot.language.Language;
import org.diglot.post.Resolver;
import org.diglot.post.Translation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of mending whatever the file says.
class MenderPropertyTest {
    private static final Settings SETTINGS = new Settings(ZoneOffset.UTC, Language.ENGLISH);
    private static final Mender MENDER = new Mender(SETTINGS);
    private static final String TRACES = "[\u200C \u00A0\r\n\uFEFF]";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Mended> mend(String text) {
        return MENDER.mend("posts", "tea.md", bytes(text));
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> pieces = Arbitraries.of("می ", "نمی ", "رود", "شود", "میشود", "كتاب", "کتاب", " ها", "ها",
                "های ",
                "بزرگ", " تر", "برنامهای", "نرمافزار", "tea", "React", "۱", "2", "٣", ",", ";", "?", "؟", ".", ":", "/",
                " ", " ", " ", "\n", "\n\n", "\r\n", "    ", "*", "**", "_", "`", "```\n", "[", "]", "(", ")",
                "](/كتاب)",
                "[كتاب]: /a\n", "<b>", "</b>", "<code>", "</code>", "<!--", "-->", "\\", "&amp;", "$", "%%", "==", "[[",
                "]]", "| ", "|---|\n", "- ", "# ", "> ", "1. ", "۱. ", "«", "»", "\"", "\u200C", "\uD83C\uDF75",
                "https://example.com/كتاب", "<!-- FA -->\n", "<Callout>\n", "---\n", "title: ", "'");
        Arbitrary<String> text = Arbitraries.oneOf(pieces, pieces, pieces, Arbitraries.strings().ofMaxLength(3)).list()
                .ofMaxSize(40).map(list -> String.join("", list));
        Arbitrary<String> value = pieces.list().ofMaxSize(8).map(list -> String.join("", list).replace("\n", " "));
        return value.flatMap(title -> text.map(
                body -> "---\ndate: 2026-01-31\ntitle_fa: " + title + "\ntags_fa: [" + title + "]\n---\n" + body));
    }

    @Property(tries = 500, seed = "1404")
    void mendingTwiceIsMendingOnce(@ForAll("files") String file) {
        mend(file).ifPresent(once -> assertThat(mend(once.after())).isEmpty());
    }

    @Property(tries = 500, seed = "1405")
    void everySlipThatIsReportedIsMended(@ForAll("files") String file) {
        String after = mend(file).map(Mended::after).orElse(file);
        assertThat(new PostReader(SETTINGS).read("posts", "tea.md", bytes(after)).problems())
                .noneMatch(problem -> problem.isMendable());
    }

    @Property(tries = 500, seed = "1406")
    void thePageKeepsItsElements(@ForAll("files") String file) {
        String after = mend(file).map(Mended::after).orElse(file);
        assertThat(elements(after)).isEqualTo(elements(file));
    }

    /// The tags of all halves, without ids, which follow the headings' words, and isolates, which follow the script.
    private static List<String> elements(String file) {
        return new PostReader(SETTINGS).read("posts", "tea.md", bytes(file)) instanceof Reading.Accepted accepted
                ? accepted.post().translations().values().stream().map(MenderPropertyTest::elements).toList()
                : List.of();
    }

    private static String elements(Translation translation) {
        return translation.content().text().html(Resolver.none()).replaceAll("</?bdi[^>]*>", "")
                .replaceAll("(?s)>[^<]*<", "><").replaceAll("(<[^ >]+)[^>]*>", "$1>");
    }

    @Property(tries = 500, seed = "1407")
    void onlySlipsChange(@ForAll("files") String file) {
        mend(file).ifPresent(mended -> assertThat(plain(mended.after())).isEqualTo(plain(file)));
    }

    /// The file as it is for somebody who sees no difference between what is mended and what mends it.
    private static String plain(String text) {
        return Digits.latin(text).replaceAll(TRACES, "").replace('ي', 'ی').replace('ى', 'ی')
                .replace('ك', 'ک')
                .replace('،', ',').replace('؛', ';').replace('؟', '?');
    }
}
