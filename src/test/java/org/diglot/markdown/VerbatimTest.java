package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {
    private static final String MARKER = "<!-- PERSIAN -->";

    @ParameterizedTest
    @ValueSource(strings = {"```\nX\n```", "~~~ html\na\n\nX\n~~~", "- a\n\n  ```\n  X\n  ```", "> ```\n> X\n> ```",
        "text\n\n    X", "<!--\nX\n-->", "<!-- a\n\nX\n\nb -->", "<div>\n<!-- a\nX\n-->\n</div>",
        "<Callout>\n```\nX\n```\n</Callout>"})
    void aMarkerInCodeOrInACommentIsText(String text) {
        assertThat(verbatim(text)).contains("X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "a\nX\nb", "a\n\nX\n\nb", "- a\nX", "```\na\n```\nX", "<!-- a -->\nX",
        "<!-- a\n-->\nX",
        "> quote\nX", "| a |\n|---|\nX", "| a |\n|---|\n| b |\nX", "<div>\nX\n</div>"})
    void aMarkerOnItsOwnIsAMarker(String text) {
        assertThat(verbatim(text)).doesNotContain("X");
    }

    @Test
    void aFenceThatIsNeverClosedIsFound() {
        assertThat(Markdown.verbatim("a\n\n```js\nb\n\nc").unclosedFence()).hasValue(2);
        assertThat(Markdown.verbatim("```\na\n```\n").unclosedFence()).isEmpty();
    }

    /// The verbatim lines, with X for the marker.
    private static String verbatim(String text) {
        String[] lines = text.replace("X", MARKER).split("\n");
        return Markdown.verbatim(String.join("\n", lines)).lines().stream()
                .mapToObj(line -> lines[line].replace(MARKER, "X"))
                .collect(Collectors.joining("\n"));
    }
}
