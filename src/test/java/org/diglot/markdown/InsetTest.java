package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.diglot.post.Fragment;
import org.diglot.post.Fragment.Mark;
import org.diglot.post.Position;
import org.diglot.post.Reference;
import org.diglot.post.Resolver;
import org.junit.jupiter.api.Test;

class InsetTest {
    private static final Position AT = new Position(3, 1);
    private static final Reference.Image IMAGE = new Reference.Image(AT, "a.png", "A & B", "", OptionalInt.empty(),
            OptionalInt.empty(), true, false);
    private static final Reference.Link LINK = new Reference.Link(AT, "Tea", "", true);

    @Test
    void anAuthorCannotWriteAMark() {
        String mark = Mark.PLACE.number(0);
        Half half = Half.english("a %s b &#xFDD0;!0&#xFDD1; <b title=\"&#xFDD0;!0&#xFDD1;\">c</b> `%s`".formatted(mark,
                mark));

        assertThat(half.content().text().marked()).doesNotContain("\uFDD0", "\uFDD1").contains("\uFFFD!0\uFFFD");
    }

    @Test
    void anAuthorsOwnImageIsNoInset() {
        assertThat(Half.english("<img alt=\"0\"><img alt=0 src=x>").all("img")).isEmpty();
    }

    @Test
    void anUnknownLinkIsItsWordsAndAnUnknownImageItsAlternativeText() {
        Fragment text = new Fragment("<p>%sthe <b>tea</b>%s: %s</p>".formatted(Mark.LINK.number(0),
                Mark.LINK_END.number(0), Mark.PLACE.number(1)), List.of(LINK, IMAGE));

        assertThat(text.html(Resolver.none())).isEqualTo("<p>the <b>tea</b>: A &amp; B</p>");
    }

    @Test
    void aResolverGivesALinkItsTagsAndPerhapsOtherWords() {
        Fragment text = new Fragment("%sthe tea%s.".formatted(Mark.LINK.number(0), Mark.LINK_END.number(0)),
                List.of(LINK));

        assertThat(text.html(leading(new Resolver.Anchor("<a>", Optional.empty(), "</a>"))))
                .isEqualTo("<a>the tea</a>.");
        assertThat(text.html(leading(new Resolver.Anchor("<a>", Optional.of("Chai"), "</a>"))))
                .isEqualTo("<a>Chai</a>.");
    }

    @Test
    void aPartOfATextReachesFromHeadingToHeading() {
        Fragment text = Half.english("pre\n\n## A\n\na\n\n### B\n\nb\n\n## C\n\nc").content().text();

        assertThat(text.between(0, Optional.of(2)).html(Resolver.none())).startsWith("<h2").contains("a", "b")
                .doesNotContain("pre", "<p>c");
        assertThat(text.between(2, Optional.empty()).html(Resolver.none())).contains("<p>c").doesNotContain("<p>b");
        assertThat(text.between(3, Optional.empty())).isEqualTo(Fragment.EMPTY);
    }

    private static Resolver leading(Resolver.Anchor anchor) {
        return new Resolver() {
            @Override
            public Optional<Anchor> link(Reference.Link link) {
                return Optional.of(anchor);
            }

            @Override
            public String image(Reference.Image image) {
                return "";
            }

            @Override
            public String embed(Reference.Embed embed) {
                return "";
            }
        };
    }
}
