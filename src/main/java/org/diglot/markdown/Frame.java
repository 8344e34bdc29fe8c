package org.diglot.markdown;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.diglot.language.Language;

/// A document of another host within a text, such as a player. It may run its scripts, keep its own storage, without which
/// players stay dark, and open its links in a new window; it may not lead the reader's window away, send forms or ask
/// questions.
///
/// @param title may be empty
record Frame(WebAddress address, String title, Size size) {
    private static final String SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
    /// Wider ones are bars, such as players of sound: their height matters.
    private static final double WIDEST = 2.8;

    String html(Language language) {
        String name = title.isEmpty() ? language.words().text("frame.title", address.host().toString()) : title;
        // A player may refuse to play for a page that does not say where it is.
        return "<iframe src=\"%s\" title=\"%s\" class=\"frame%s\"%s loading=\"lazy\" sandbox=\"%s\" referrerpolicy=\"strict-origin-when-cross-origin\" allowfullscreen=\"\"></iframe>"
                .formatted(Markup.escape(address.toString()), Markup.escape(name),
                        isBar() ? "" : " " + Shape.of(size).style(),
                        isBar() ? Elsewhere.attribute("height", size.height()) : "", SANDBOX);
    }

    private boolean isBar() {
        return size.height().isPresent()
                && (size.width().isEmpty() || ratio(size.width(), size.height()) > WIDEST);
    }

    private static double ratio(OptionalInt width, OptionalInt height) {
        return (double) width.orElseThrow() / height.orElseThrow();
    }

    /// Proportions that the style sheet knows.
    private enum Shape {
        CINEMA(21, 9), DOUBLE(2, 1), FILM(16, 9), PHOTO(3, 2), TUBE(4, 3), SQUARE(1, 1), PORTRAIT(3, 4), PHONE(9, 16);

        private final int width;
        private final int height;

        Shape(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /// The nearest; that of a film for a size that says nothing.
        static Shape of(Size size) {
            if (size.width().isEmpty() || size.height().isEmpty()) {
                return FILM;
            }
            double wanted = Math.log(ratio(size.width(), size.height()));
            return Stream.of(values()).min(Comparator.comparingDouble(
                    shape -> Math.abs(Math.log((double) shape.width / shape.height) - wanted))).orElse(FILM);
        }

        String style() {
            return "frame-%s-%s".formatted(width, height);
        }
    }
}
