package org.diglot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Heading;
import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.junit.jupiter.api.Test;

/// Which headings of two halves say the same.
class PairingTest {
    private static List<String> pairs(String english, String persian) {
        try (BlogFixture blog = BlogFixture.of("tea.md",
                "---\ndate: 2026-01-01\n---\nTea.\n\n%s\n<!-- PERSIAN -->\n\nچای.\n\n%s".formatted(english, persian))) {
            Post post = blog.post();
            Translation left = post.translation(Language.ENGLISH).orElseThrow();
            Translation right = post.translation(Language.PERSIAN).orElseThrow();
            return Pairing.of(left, right).steps().stream().skip(1)
                    .map(step -> step.left().map(at -> text(left, at)).orElse("–") + " | "
                            + step.right().map(at -> text(right, at)).orElse("–"))
                    .toList();
        }
    }

    private static String text(Translation text, int at) {
        Heading heading = text.content().outline().get(at);
        return heading.text();
    }

    @Test
    void halvesOfOneOutlineArePairedInOrder() {
        assertThat(pairs("## Water\n\n### Hot\n\n## Leaf\n", "## آب\n\n### داغ\n\n## برگ\n"))
                .containsExactly("Water | آب", "Hot | داغ", "Leaf | برگ");
    }

    @Test
    void aMissingSectionDoesNotShiftTheOthers() {
        assertThat(pairs("## Water\n\n## Only 7 here\n\nLong. And long.\n\n## Leaf 9\n", "## آب\n\n## برگ ۹\n"))
                .containsExactly("Water | آب", "Only 7 here | –", "Leaf 9 | برگ ۹");
    }

    @Test
    void aHeadingInRawHtmlHasNoPartnerAndTakesNone() {
        assertThat(pairs("<h2>Raw</h2>\n\n## Water\n\n## Leaf\n", "## آب\n\n## برگ\n"))
                .containsExactly("Water | آب", "Leaf | برگ");
    }

    @Test
    void headingsWithMarkupAreFoundByTheirWords() {
        assertThat(pairs("<h3>Raw</h3>\n\n## Water at `95`[^1] and $x^2$\n\n## Leaf\n\n[^1]: Hot.\n",
                "## آب\n\n## برگ\n")).containsExactly("Water at 95 and x^2 | آب", "Leaf | برگ");
    }

    @Test
    void aHalfWithoutHeadingsHasNoPartners() {
        assertThat(pairs("## Water\n", "بی‌عنوان.\n")).containsExactly("Water | –");
    }
}
