package org.diglot.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.diglot.language.Language;
import org.diglot.post.AllowedHosts;
import org.diglot.post.Position;

/// Images and frames that are not beside the posts. Of hosts that the operator allows they are shown; others are links,
/// with a warning, so that no reader is told to anyone unasked.
final class Elsewhere {
    private final AllowedHosts allowed;
    private final Language language;
    private final Notes notes;
    private final Insets insets;

    Elsewhere(AllowedHosts allowed, Language language, Notes notes, Insets insets) {
        this.allowed = allowed;
        this.language = language;
        this.notes = notes;
        this.insets = insets;
    }

    /// What to write for an image.
    ///
    /// @param picture what the author says of it
    /// @param linked whether it stands within a link
    String image(String address, Picture picture, Position position, boolean linked) {
        return shown(address).map(web -> insets.put(image(web, picture), picture.alternative())).orElseGet(
                () -> refused("image", address, picture.alternative(), position, linked));
    }

    /// What to write for a frame.
    ///
    /// @param title may be empty
    String frame(String address, String title, Size size, Position position) {
        return shown(address).map(web -> insets.put(new Frame(web, title, size).html(language), ""))
                .orElseGet(() -> refused("frame", address, title, position, false));
    }

    private Optional<WebAddress> shown(String address) {
        return WebAddress.of(address).filter(web -> allowed.allows(web.host()));
    }

    private String image(WebAddress web, Picture picture) {
        String title = picture.title().isEmpty() ? "" : " title=\"%s\"".formatted(Markup.escape(picture.title()));
        String words = language.other(picture.alternative()).map(other -> " lang=\"%s\"".formatted(other.code()))
                .orElse("");
        return "<img src=\"%s\"%s%s%s%s loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\" alt=\"%s\"/>"
                .formatted(Markup.escape(web.toString()), words, title, attribute("width", picture.size().width()),
                        attribute("height", picture.size().height()), Markup.escape(picture.alternative()));
    }

    static String attribute(String name, OptionalInt number) {
        return number.isPresent() ? " %s=\"%s\"".formatted(name, number.getAsInt()) : "";
    }

    private String refused(String kind, String address, String text, Position position, boolean linked) {
        if (!isOnTheWeb(address)) {
            notes.warn(position, "%s \"%s\" is not shown".formatted(kind, address), "put the file beside the post");
        } else {
            notes.warn(position, "%s of another host \"%s\" is shown as a link".formatted(kind, address),
                    WebAddress.of(address).map(web -> "to show it, name %s in blog.allowed-hosts".formatted(web.host()))
                            .orElse("to show it, write its address as https://host/path, with a host named in"
                                    + " blog.allowed-hosts"));
            if (!linked) {
                return "<a href=\"%s\">%s</a>".formatted(Markup.escape(address),
                        Markup.escape(text.isEmpty() ? address : text));
            }
        }
        return text.isEmpty() ? "" : "<span class=\"picture\">%s</span>".formatted(Markup.escape(text));
    }

    private static boolean isOnTheWeb(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
    }
}
