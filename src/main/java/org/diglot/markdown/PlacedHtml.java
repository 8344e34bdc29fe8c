package org.diglot.markdown;

import java.util.Arrays;
import java.util.List;

import org.commonmark.node.SourceSpan;

/// Raw HTML, each character with its place in the source where it stands there.
final class PlacedHtml {
    private final String html;
    private final int[] places;

    private PlacedHtml(String html, int[] places) {
        this.html = html;
        this.places = places;
    }

    static PlacedHtml of(String html, List<SourceSpan> spans, String source) {
        int[] places = new int[html.length()];
        Arrays.fill(places, -1);
        int line = 0;
        int at = 0;
        while (at < html.length() && line < spans.size()) {
            int place = spans.get(line).getInputIndex();
            int end = Math.min(source.length(), place + spans.get(line).getLength());
            while (at < html.length() && place < end && html.charAt(at) == source.charAt(place)) {
                places[at++] = place++;
            }
            while (at < html.length() && html.charAt(at) != '\n') {
                at++;
            }
            at++;
            line++;
        }
        return new PlacedHtml(html, places);
    }

    String html() {
        return html;
    }

    /// Negative where the character has none.
    int place(int at) {
        return places[at];
    }
}
