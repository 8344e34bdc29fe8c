package org.diglot.site;

import java.util.Optional;
import java.util.regex.Pattern;

import org.diglot.post.Fragment;
import org.diglot.post.Wording;

/// The first words of a part of a text: what a link to it says that has no words of its own.
final class Beginning {
    private static final int MOST = 40;
    /// Enough of the HTML to hold as many words.
    private static final int READ = 4000;
    /// Marks, references to notes, what formulas say to machines, and tags: no sign of a text is unescaped.
    private static final Pattern MARKUP = Pattern.compile(
            "\uFDD0[^\uFDD1]*\uFDD1|<sup><a [^>]*doc-noteref[^>]*>[^<]*</a></sup>|<math\\b.*?</math>|<[^>]*(?:>|$)",
            Pattern.DOTALL);

    private Beginning() {}

    /// Empty where there are no words, as in an image.
    static Optional<Wording> of(Fragment part) {
        String html = part.marked().substring(0, Math.min(READ, part.marked().length()));
        String text = MARKUP.matcher(html).replaceAll("").replaceAll("&\\w{0,4}$", "").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&").replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(Wording.plain(shortened(text)));
    }

    private static String shortened(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int space = text.lastIndexOf(' ', MOST);
        int end = space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, MOST));
        return text.substring(0, end) + "…";
    }
}
