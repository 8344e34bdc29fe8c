package org.diglot.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.BlogFixture;
import org.diglot.Nu;
import org.diglot.Pieces;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of showing one text within another, whatever it says.
class EmbedPropertyTest {
    private static final String POST = "---\ndate: 2026-01-31\ntitle: T\ntitle_fa: ت\nlang: en\n---\n";

    @Provide
    Arbitrary<String> texts() {
        return Pieces.texts(25);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyPartOfATextCanBeShownInAnother(@ForAll("texts") String text) {
        try (BlogFixture blog = BlogFixture.of("tea.md", POST + "## h\n\n" + text + "\n\na ^id\n").and("other.md",
                POST + "![[tea]]\n\n### x\n\n![[tea#h]]\n\n> ![[tea#^id]]\n\n" + text)) {
            if (blog.has("other.md")) {
                Site site = blog.site();
                site.catalog().posts().forEach(post -> post.translations().values().forEach(half -> assertThat(
                        Nu.errors(Nu.page(half.content().text().html(site.resolver(post, half))))).isEmpty()));
            }
        }
    }
}
