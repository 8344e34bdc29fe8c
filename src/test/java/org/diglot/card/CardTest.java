package org.diglot.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.diglot.Pictures;
import org.diglot.language.Language;
import org.diglot.site.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CardTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "card");
    private static final Path FOUND = Path.of("target", "card");
    /// Of 255, in a channel: what the edge of a letter may differ where another JVM draws it.
    private static final int NEAR_ENOUGH = 48;
    private static final Sizes ONE_SIZE = Sizes.of(60, 9);
    private static final Card.Leaf ENGLISH = new Card.Leaf(Language.ENGLISH, "How Next.js (v15) met نستعلیق, and C++",
            "26 December 2025", "The Test Kitchen");
    private static final Card.Leaf PERSIAN = new Card.Leaf(Language.PERSIAN,
            "چرا C++، Node.js و «خانه‌های سنتی» را دوست داریم", "۵ دی ۱۴۰۴", "آشپزخانهٔ آزمون");

    private static Card card(Language near) {
        return near == Language.ENGLISH
                ? new Card(ENGLISH, PERSIAN, Optional.empty())
                : new Card(PERSIAN, ENGLISH, Optional.empty());
    }

    private static Card titled(String title, Language language) {
        Card.Leaf near = new Card.Leaf(language, title, "1", "Name");
        Language other = Stream.of(Language.values()).filter(one -> one != language).findFirst().orElseThrow();
        return new Card(near, new Card.Leaf(other, title, "1", "Name"), Optional.empty());
    }

    private static BufferedImage drawn(Card card) {
        return Easel.draw(card, Optional.empty());
    }

    private static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /// Where a card is meant to look otherwise, the picture left in `target/card` is the new one.
    @ParameterizedTest
    @EnumSource
    void aCardLooksAsItIsKept(Language language) throws IOException {
        BufferedImage found = drawn(card(language));
        Files.createDirectories(FOUND);
        Files.write(FOUND.resolve(language.code() + ".png"), Pictures.encoded(found, "png"));

        BufferedImage kept = Pictures.decoded(Files.readAllBytes(KEPT.resolve(language.code() + ".png")));
        assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(Address.Card.WIDTH, Address.Card.HEIGHT);
        assertThat(IntStream.range(0, Address.Card.WIDTH * Address.Card.HEIGHT).filter(i -> distance(
                found.getRGB(i % Address.Card.WIDTH, i / Address.Card.WIDTH),
                kept.getRGB(i % Address.Card.WIDTH, i / Address.Card.WIDTH)) > NEAR_ENOUGH)
                .count()).isLessThan(40);
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16).map(shift -> Math.abs((one >> shift & 255) - (other >> shift & 255))).max()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void theSameCardIsTheSameBytes(Language language) {
        byte[] first = Pictures.encoded(drawn(card(language)), "png");
        assertThat(Pictures.encoded(drawn(card(language)), "png")).isEqualTo(first);
    }

    @Test
    void theFontsOfTheMachineAreNotAsked() {
        assertThat(Faces.TITLE.has('a')).isTrue();
        assertThat(System.getProperty("sun.awt.fontconfig")).isNotBlank();
        assertThat(Path.of(System.getProperty("sun.awt.fontconfig"))).isRegularFile();
    }

    private static TextLayout line(String text, Language language) {
        Column column = Column.fitted(Phrase.of(text, language), Faces.TITLE, ONE_SIZE, 10_000, 100, 1);
        assertThat(column.lines()).hasSize(1);
        return column.lines().getFirst();
    }

    @Test
    void persianLettersAreJoined() {
        double apart = Stream.of("س", "ل", "ا", "م").mapToDouble(letter -> line(letter, Language.PERSIAN).getAdvance())
                .sum();
        assertThat((double) line("سلام", Language.PERSIAN).getAdvance()).isLessThan(apart * 0.9);
    }

    @Test
    void aHalfSpaceEndsALetterAndIsNoSpace() {
        float joined = line("میروم", Language.PERSIAN).getAdvance();
        float half = line("می\u200Cروم", Language.PERSIAN).getAdvance();
        assertThat(half).isGreaterThan(joined);
        assertThat(half).isLessThan(line("می روم", Language.PERSIAN).getAdvance());
    }

    /// The letters of a line from left to right.
    private static String seen(TextLayout line, String text) {
        return IntStream.range(0, text.length()).filter(at -> Character.isLetterOrDigit(text.charAt(at))).boxed()
                .sorted((one, other) -> Double.compare(left(line, one), left(line, other)))
                .map(at -> String.valueOf(text.charAt(at))).collect(java.util.stream.Collectors.joining());
    }

    private static double left(TextLayout line, int at) {
        Shape shape = line.getLogicalHighlightShape(at, at + 1);
        return shape.getBounds2D().getX();
    }

    @Test
    void englishWithinPersianRunsTheOtherWayAndEachWordStaysInItsPlace() {
        // As it is set: foreign runs between signs that isolate them.
        String set = "از \u2066HTML\u2069، \u2066C++\u2069 و \u2066Go 2\u2069 تا";
        assertThat(seen(line("از HTML، C++ و Go 2 تا", Language.PERSIAN), set)).isEqualTo("اتGo2وCHTMLزا");
    }

    @Test
    void persianWithinEnglishRunsTheOtherWay() {
        String set = "On \u2067سخن عشق\u2069, twice";
        assertThat(seen(line("On سخن عشق, twice", Language.ENGLISH), set)).isEqualTo("Onقشعنخسtwice");
    }

    static Stream<String> titles() {
        return Stream.of("x", "چ", "", " ", "a long title ".repeat(23).strip(), "عنوانی بسیار بلند ".repeat(17).strip(),
                "word".repeat(75), "خانه".repeat(75), "خانه‌های‌".repeat(40), "x ".repeat(5000), "و".repeat(10_000),
                "\u0000\u0007\u001B[31mred\u0085\u2028\u2029", "\u202Egnp.exe\u202C \u2066\u2067\u2068\u061C\u200F",
                "😀👩‍👩‍👧‍👦🏳️‍🌈", "日本語のタイトル", "z" + "\u0301\u0336\u0489".repeat(400), "\u0301\u064E\u0670",
                "\uD800 \uDC00 x\uD83D",
                "\uFFFE\uFFFF\uFEFF\u00AD\u200B\uFFFC", "<b>&amp;</b> \"'", "\u200C\u200C\u200D",
                "کـــــــــتاب ".repeat(90),
                "𝔊𝔬𝔱𝔥", "e\u0301 ﷽ ﷺ ﻻ", "…", "-", "https://example.org/" + "a/".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void anyTitleIsDrawnWithinItsLeaf(String title) {
        for (Language language : Language.values()) {
            BufferedImage card = assertTimeoutPreemptively(Duration.ofSeconds(20),
                    () -> drawn(titled(title, language)));
            assertThat(isPaper(card, 0, 40)).describedAs("left edge").isTrue();
            assertThat(isPaper(card, Address.Card.WIDTH - 40, Address.Card.WIDTH)).describedAs("right edge").isTrue();
            int spine = spine(card);
            assertThat(isPaper(card, spine - 8, spine)).describedAs("before the spine").isTrue();
            assertThat(isPaper(card, spine + 3, spine + 11)).describedAs("after the spine").isTrue();
        }
    }

    private static boolean isPaper(BufferedImage card, int from, int to) {
        int paper = Inks.DAY.paper().getRGB();
        return IntStream.range(from, to).allMatch(
                x -> IntStream.range(0, Address.Card.HEIGHT).allMatch(y -> card.getRGB(x, y) == paper));
    }

    /// The first column that is ink from top to bottom.
    private static int spine(BufferedImage card) {
        int ink = Inks.DAY.ink().getRGB();
        return IntStream.range(0, Address.Card.WIDTH)
                .filter(x -> IntStream.range(0, Address.Card.HEIGHT).allMatch(y -> card.getRGB(x, y) == ink))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNearLeafIsWideAndEnglishIsLeft() {
        assertThat(spine(drawn(card(Language.ENGLISH)))).isBetween(735, 745);
        assertThat(spine(drawn(card(Language.PERSIAN)))).isBetween(455, 465);
    }

    @Test
    void aLongTitleIsCutAtAWordAndSaysSo() {
        String long300 = "Every evening the same tea in another cup ".repeat(8).strip();
        Column column = Column.fitted(Phrase.of(long300, Language.ENGLISH), Faces.TITLE, Sizes.of(60, 3, 40, 4), 640,
                400, 1.14f);
        assertThat(column.size()).isEqualTo(40);
        assertThat(column.lines()).hasSize(4)
                .allSatisfy(line -> assertThat(line.getAdvance()).isLessThanOrEqualTo(640));
        assertThat(Phrase.of("one two three", Language.ENGLISH).shortened(9).text()).isEqualTo("one two…");
        assertThat(Phrase.of("یک، دو سه", Language.PERSIAN).shortened(5).text()).isEqualTo("یک…");
    }

    @Test
    void linesAreOfNearlyOneLength() {
        Column column = Column.fitted(Phrase.of("Eleven short words that are set in two lines of one length",
                Language.ENGLISH), Faces.TITLE, Sizes.of(40, 2), 640, 400, 1.14f);
        assertThat(column.lines()).hasSize(2);
        float first = column.lines().getFirst().getAdvance();
        assertThat(column.lines().getLast().getAdvance()).isBetween(first * 0.75f, first * 1.25f);
    }

    @Test
    void aCompoundStaysWhole() {
        Column column = Column.fitted(Phrase.of("The inter-process communication", Language.ENGLISH), Faces.TITLE,
                Sizes.of(60, 5), 450, 600, 1.14f);
        assertThat(column.whole()).isTrue();
        assertThat(column.lines().getFirst().getCharacterCount()).isEqualTo("The".length());
    }

    @Test
    void aCoverFillsTheHeadOfTheNearLeaf() {
        BufferedImage cover = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        cover.createGraphics().fillRect(0, 0, 900, 600);
        BufferedImage english = Easel.draw(card(Language.ENGLISH), Optional.of(cover));
        BufferedImage persian = Easel.draw(card(Language.PERSIAN), Optional.of(cover));
        for (int y : List.of(0, Easel.PLATE - 1)) {
            assertThat(english.getRGB(0, y)).isEqualTo(Color.WHITE.getRGB());
            assertThat(english.getRGB(spine(english) - 1, y)).isEqualTo(Color.WHITE.getRGB());
            assertThat(english.getRGB(Address.Card.WIDTH - 1, y)).isEqualTo(Inks.DAY.paper().getRGB());
            assertThat(persian.getRGB(Address.Card.WIDTH - 1, y)).isEqualTo(Color.WHITE.getRGB());
            assertThat(persian.getRGB(0, y)).isEqualTo(Inks.DAY.paper().getRGB());
        }
        assertThat(english.getRGB(0, Easel.PLATE)).isEqualTo(Inks.DAY.paper().getRGB());
    }

    @Test
    void bothInksAreOnEveryCardOfAPostInOneLanguage() {
        Card.Leaf empty = new Card.Leaf(Language.PERSIAN, "", "هنوز به فارسی نیست", PERSIAN.name());
        byte[] one = bytes(drawn(new Card(ENGLISH, empty, Optional.empty())));
        assertThat(one).isNotEqualTo(bytes(drawn(card(Language.ENGLISH))));
        BufferedImage card = drawn(new Card(ENGLISH, empty, Optional.empty()));
        for (Language language : Language.values()) {
            int ink = Inks.DAY.of(language).getRGB();
            assertThat(IntStream.range(0, Address.Card.WIDTH * Address.Card.HEIGHT)
                    .filter(i -> card.getRGB(i % Address.Card.WIDTH, i / Address.Card.WIDTH) == ink).count())
                    .isGreaterThan(200);
        }
    }

    @Test
    void inksAreThoseOfTheDesign() throws IOException {
        String tokens = Files.readString(Path.of("src/main/resources/asset/style/token.css"));
        assertThat(day(tokens, "paper")).isEqualTo(Inks.DAY.paper());
        assertThat(day(tokens, "ink")).isEqualTo(Inks.DAY.ink());
        assertThat(day(tokens, "quiet")).isEqualTo(Inks.DAY.quiet());
        assertThat(day(tokens, "lapis")).isEqualTo(Inks.DAY.of(Language.ENGLISH));
        assertThat(day(tokens, "vermilion")).isEqualTo(Inks.DAY.of(Language.PERSIAN));
    }

    private static Color day(String tokens, String name) {
        Matcher matcher = Pattern.compile("--%s: light-dark\\((#[0-9a-f]{6}),".formatted(name)).matcher(tokens);
        assertThat(matcher.find()).isTrue();
        return Color.decode(matcher.group(1));
    }
}
