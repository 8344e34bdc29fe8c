package org.diglot.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import org.diglot.language.Direction;
import org.diglot.language.Language;
import org.diglot.site.Address;

/// Draws a card: an opening of the book, with its spine. What it draws follows from the card alone, to the last pixel,
/// since letters are filled as shapes.
final class Easel {
    private static final int WIDTH = Address.Card.WIDTH;
    private static final int HEIGHT = Address.Card.HEIGHT;
    /// How high the cover stands over the near leaf.
    static final int PLATE = 296;
    /// As wide as the near leaf.
    static final int PLATE_WIDTH = 742;
    private static final float NEAR = 0.618f;
    private static final int SPINE = 3;
    private static final int MARGIN = 64;
    private static final int GUTTER = 36;
    private static final int NAMES = HEIGHT - 60;
    /// Between the names and what stands above them, as high as a name.
    private static final int CLEAR = 64;
    private static final Sizes ALONE = Sizes.of(190, 1, 160, 1, 136, 2, 116, 2, 100, 3, 90, 3, 80, 3, 72, 4, 64, 4, 58,
            5, 52,
            5, 46, 6);
    private static final Sizes BELOW_COVER = Sizes.of(96, 1, 84, 1, 72, 1, 64, 2, 58, 2, 52, 2, 46, 3, 42, 3);
    private static final Sizes FAR = Sizes.of(84, 1, 72, 1, 64, 2, 56, 3, 50, 3, 44, 4, 38, 4, 33, 5, 29, 6);
    private static final Sizes NAME = Sizes.of(38, 1, 34, 1, 30, 1, 27, 1, 24, 1);
    private static final Sizes BELOW = Sizes.of(29, 2);
    private static final Sizes FAR_BELOW = Sizes.of(26, 3);
    /// The largest size of the far title, of that of the near one.
    private static final float PROPORTION = 0.62f;

    private final Graphics2D graphics;
    private final Card card;
    /// Where the spine begins.
    private final int spine;

    /// Both sides of the spine, in pixels from the left.
    private record Side(float from, float to) {
        float width() {
            return to - from;
        }
    }

    private Easel(Graphics2D graphics, Card card) {
        this.graphics = graphics;
        this.card = card;
        this.spine = Math.round(WIDTH * (isLeft(card.near()) ? NEAR : 1 - NEAR)) - SPINE / 2;
    }

    /// The whole card.
    ///
    /// @param cover to be shown, at least as large as its place
    static BufferedImage draw(Card card, Optional<BufferedImage> cover) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        new Easel(graphics, card).draw(cover);
        graphics.dispose();
        return image;
    }

    /// Which side a language has does not depend on which is near.
    private static boolean isLeft(Card.Leaf leaf) {
        return leaf.language().direction() == Direction.LTR;
    }

    private void draw(Optional<BufferedImage> cover) {
        graphics.setColor(Inks.DAY.paper());
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        cover.ifPresent(this::plate);
        graphics.setColor(Inks.DAY.ink());
        graphics.fillRect(spine, 0, SPINE, HEIGHT);
        float top = cover.isPresent() ? PLATE + 32 : MARGIN - 6;
        float room = NAMES - CLEAR - top;
        Column title = title(card.near(), cover.isPresent() ? BELOW_COVER : ALONE, room);
        float baseline = top + title.size() * (isLeft(card.near()) ? 0.8f : 0.92f);
        titles(card.near(), title, baseline, Inks.DAY.ink());
        titles(card.far(), title(card.far(), FAR.upTo(title.size() * PROPORTION), room), baseline,
                Inks.DAY.of(card.far().language()));
        name(card.near());
        name(card.far());
    }

    private Side side(Card.Leaf leaf, int gutter) {
        boolean left = isNear(leaf) == isLeft(card.near());
        return left ? new Side(MARGIN, spine - gutter) : new Side(spine + SPINE + gutter, WIDTH - MARGIN);
    }

    /// The cover fills the head of the near leaf, out to the edges of the card.
    private void plate(BufferedImage cover) {
        int from = isLeft(card.near()) ? 0 : spine + SPINE;
        int width = isLeft(card.near()) ? spine : WIDTH - spine - SPINE;
        double scale = Math.max((double) width / cover.getWidth(), (double) PLATE / cover.getHeight());
        double x = from + (width - cover.getWidth() * scale) / 2;
        // What matters in a picture is above its middle, more often than not.
        double y = (PLATE - cover.getHeight() * scale) * 0.4;
        graphics.setClip(from, 0, width, PLATE);
        graphics.drawImage(cover, new AffineTransform(scale, 0, 0, scale, x, y), null);
        graphics.setClip(null);
    }

    private Column title(Card.Leaf leaf, Sizes sizes, float room) {
        Phrase title = Phrase.of(leaf.title(), leaf.language());
        float below = leaf.below().isEmpty() ? 0 : 52;
        return title.isEmpty()
                ? new Column(sizes.last().size(), List.of(), true)
                : Column.fitted(title, isNear(leaf) ? Faces.TITLE : Faces.TEXT, sizes, side(leaf, GUTTER).width(),
                        room - below, leading(leaf.language()));
    }

    private boolean isNear(Card.Leaf leaf) {
        return leaf.language() == card.near().language();
    }

    private static float leading(Language language) {
        return language.direction() == Direction.RTL ? 1.3f : 1.14f;
    }

    /// A title and the line below it, from the outer edge.
    private void titles(Card.Leaf leaf, Column title, float baseline, Color ink) {
        Side side = side(leaf, GUTTER);
        graphics.setColor(ink);
        float last = lines(leaf, title, side, baseline);
        Phrase below = Phrase.of(leaf.below(), leaf.language());
        if (!below.isEmpty()) {
            // Clear of the tails and dots of the title.
            float tails = title.size() * (isLeft(leaf) ? 0.22f : 0.46f);
            graphics.setColor(Inks.DAY.quiet());
            Column line = Column.fitted(below, Faces.TEXT, isNear(leaf) ? BELOW : FAR_BELOW, side.width(), HEIGHT,
                    1.4f);
            lines(leaf, line, side, title.lines().isEmpty() ? baseline : last + tails + line.size() * 1.3f);
        }
    }

    /// @return the last baseline
    private float lines(Card.Leaf leaf, Column column, Side side, float baseline) {
        float y = baseline;
        float last = baseline;
        for (TextLayout line : column.lines()) {
            draw(line, leaf.language().direction() == Direction.RTL ? side.to() - line.getAdvance() : side.from(), y);
            last = y;
            y += column.size() * leading(leaf.language());
        }
        return last;
    }

    /// The names meet at the spine.
    private void name(Card.Leaf leaf) {
        Phrase name = Phrase.of(leaf.name(), leaf.language());
        if (!name.isEmpty()) {
            Side side = side(leaf, GUTTER / 2);
            Column column = Column.fitted(name, Faces.TITLE, NAME, side.width(), 40, 1);
            TextLayout line = column.lines().getFirst();
            graphics.setColor(Inks.DAY.of(leaf.language()));
            draw(line, side.to() <= spine ? side.to() - line.getAdvance() : side.from(), NAMES);
        }
    }

    private void draw(TextLayout line, float x, float y) {
        graphics.fill(line.getOutline(AffineTransform.getTranslateInstance(x, y)));
    }
}
