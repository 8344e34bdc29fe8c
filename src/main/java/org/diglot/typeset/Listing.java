package org.diglot.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.diglot.typeset.Prose.Segment;

/// A code about to be written as HTML.
///
/// @param marks the lines to be marked, from 1
/// @param inLines whether every line gets an element of its own
record Listing(String code, List<Token> tokens, BitSet marks, boolean inLines) {
    /// Elements in an order in which each stands in those before it that have not ended.
    List<Span> spans() {
        List<Span> isolates = Prose.isIn(code) ? new Prose(code).find(segments()) : List.of();
        NavigableMap<Integer, Span> sentences = new TreeMap<>();
        for (Span isolate : isolates) {
            Map.Entry<Integer, Span> before = sentences.floorEntry(isolate.start());
            if (before == null || before.getValue().end() <= isolate.start()) {
                sentences.put(isolate.start(), isolate);
            }
        }
        List<Span> spans = new ArrayList<>(isolates);
        List<Segment> lines = lines();
        for (int i = 0; inLines && i < lines.size(); i++) {
            spans.add(Span.line(lines.get(i).start(), lines.get(i).end(), marks.get(i + 1)));
        }
        tokens.forEach(token -> add(token, sentences, spans));
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder())
                .thenComparingInt(Span::rank));
        return spans;
    }

    /// A token that goes over lines is cut where lines are elements, and one that a sentence begins or ends in, there.
    private void add(Token token, NavigableMap<Integer, Span> sentences, List<Span> spans) {
        Span span = Span.of(token);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.end()));
        Map.Entry<Integer, Span> first = sentences.lowerEntry(span.start());
        if (first != null && span.start() < first.getValue().end() && first.getValue().end() < span.end()) {
            cuts.add(first.getValue().end());
        }
        Map.Entry<Integer, Span> last = sentences.lowerEntry(span.end());
        if (last != null && span.start() < last.getKey() && span.end() < last.getValue().end()) {
            cuts.add(last.getKey());
        }
        for (int end = lineEnd(span.start()); inLines && end < span.end(); end = lineEnd(end)) {
            cuts.add(end);
        }
        int at = span.start();
        for (int cut : cuts) {
            spans.add(span.part(at, cut));
            at = cut;
        }
    }

    private List<Segment> lines() {
        List<Segment> lines = new ArrayList<>();
        for (int at = 0; at < code.length(); at = lineEnd(at)) {
            lines.add(new Segment(at, lineEnd(at), false));
        }
        return lines;
    }

    /// Behind the line break that ends the line of this place.
    private int lineEnd(int at) {
        int end = code.indexOf('\n', at);
        return end < 0 ? code.length() : end + 1;
    }

    /// Comments and strings line by line, and what stands between tokens.
    private List<Segment> segments() {
        BitSet cuts = new BitSet();
        BitSet said = new BitSet();
        int saidUntil = 0;
        for (Token token : tokens) {
            if (token.start() >= saidUntil) {
                cuts.set(token.start());
                cuts.set(token.end());
                if (token.isProse()) {
                    saidUntil = token.end();
                    said.set(token.start(), token.end());
                }
            }
        }
        lines().forEach(line -> cuts.set(line.end()));
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (int cut = cuts.nextSetBit(1); cut >= 0; cut = cuts.nextSetBit(cut + 1)) {
            segments.add(new Segment(at, cut, said.get(at)));
            at = cut;
        }
        return segments;
    }

    String html() {
        return new ListingWriter(code).write(spans());
    }
}
