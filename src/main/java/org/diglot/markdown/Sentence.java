package org.diglot.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.diglot.language.Language;
import org.diglot.language.Run;

/// A piece of text with the markup in it, from one edge of a block to the next.
final class Sentence {
    /// What stands in the text for something that is not text: neutral, as a browser takes it.
    static final char OBJECT = '\uFFFC';
    private static final String ISOLATE = "bdi";

    private final List<Event> events = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /// What comes before, within and behind events, found run by run.
    private final Map<Integer, Event> before = new HashMap<>();
    private final Map<Integer, List<Cut>> cuts = new HashMap<>();
    private final Map<Integer, Event> behind = new HashMap<>();

    void add(Event event) {
        events.add(event);
        starts.add(text.length());
        if (event.isOpaque()) {
            text.append(OBJECT);
        } else if (event instanceof Event.Text words) {
            text.append(words.text());
        }
    }

    /// The events with every run that is foreign in this language in an isolate of its own.
    List<Event> isolated(Language language) {
        int event = 0;
        for (Stretch stretch : Utterances.whole(Stretch.of(Run.of(text.toString(), language)), text, elements(),
                language)) {
            event = holding(stretch.start(), event);
            isolate(event, stretch.start(), stretch.end(), stretch.language());
        }
        return before.isEmpty() && cuts.isEmpty() ? events : written();
    }

    /// Where the elements within begin and end.
    private List<Utterances.Bounds> elements() {
        List<Utterances.Bounds> bounds = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event instanceof Event.Open(String name, var _, boolean opaque) && !opaque && !Markup.isVoid(name)) {
                open.push(starts.get(i));
            } else if (event instanceof Event.Close && !event.isOpaque() && !open.isEmpty()) {
                bounds.add(new Utterances.Bounds(open.pop(), starts.get(i)));
            }
        }
        return bounds;
    }

    /// The event that holds the character at this place of the text.
    private int holding(int place, int from) {
        int event = from;
        while (event + 1 < events.size() && starts.get(event + 1) <= place) {
            event++;
        }
        return event;
    }

    private void isolate(int first, int start, int end, Language language) {
        int last = holding(end - 1, first);
        Span span = span(first, last);
        Event open = new Event.Open(ISOLATE, List.of("lang", language.code()), false);
        Event close = new Event.Close(ISOLATE, false);
        if (!opensBefore(first, start, span.closes()) || !closesBehind(last, end, span.opens())) {
            // An element begins within the run and ends outside it, or the other way round. Without an isolate the words
            // of the run at least keep their order.
            return;
        }
        if (span.closes() > 0) {
            before.put(first - span.closes(), open);
        } else {
            cut(first, start, open);
        }
        if (span.opens() > 0) {
            behind.put(last + span.opens(), close);
        } else {
            cut(last, end, close);
        }
    }

    /// How many elements end between two events that began before them, and how many begin that end behind them.
    private Span span(int first, int last) {
        int closes = 0;
        int opens = 0;
        for (Event event : events.subList(first, last)) {
            if (event instanceof Event.Open && !event.isOpaque()) {
                opens++;
            } else if (event instanceof Event.Close && !event.isOpaque()) {
                closes += opens == 0 ? 1 : 0;
                opens = Math.max(0, opens - 1);
            }
        }
        return new Span(closes, opens);
    }

    private boolean opensBefore(int first, int start, int count) {
        return count == 0 || starts.get(first) == start && first >= count
                && events.subList(first - count, first).stream().allMatch(event -> isPlain(event, Event.Open.class));
    }

    private boolean closesBehind(int last, int end, int count) {
        return count == 0 || starts.get(last) + ((Event.Text) events.get(last)).text().length() == end
                && last + count < events.size() && events.subList(last + 1, last + count + 1).stream()
                        .allMatch(event -> isPlain(event, Event.Close.class));
    }

    private static boolean isPlain(Event event, Class<? extends Event> type) {
        return type.isInstance(event) && !event.isOpaque();
    }

    private void cut(int event, int place, Event insertion) {
        cuts.computeIfAbsent(event, _ -> new ArrayList<>()).add(new Cut(place - starts.get(event), insertion));
    }

    private List<Event> written() {
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (before.containsKey(i)) {
                out.add(before.get(i));
            }
            write(events.get(i), cuts.getOrDefault(i, List.of()), out);
            if (behind.containsKey(i)) {
                out.add(behind.get(i));
            }
        }
        return out;
    }

    private static void write(Event event, List<Cut> cuts, List<Event> out) {
        if (cuts.isEmpty() || !(event instanceof Event.Text(String text, boolean _))) {
            out.add(event);
            return;
        }
        int done = 0;
        for (Cut cut : cuts) {
            add(text.substring(done, cut.offset()), out);
            out.add(cut.insertion());
            done = cut.offset();
        }
        add(text.substring(done), out);
    }

    private static void add(String text, List<Event> out) {
        if (!text.isEmpty()) {
            out.add(new Event.Text(text, false));
        }
    }

    /// An isolate's edge within the text of an event.
    private record Cut(int offset, Event insertion) {}

    private record Span(int closes, int opens) {}
}
