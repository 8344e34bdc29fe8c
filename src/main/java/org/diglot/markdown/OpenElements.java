package org.diglot.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.diglot.post.Position;

/// The elements of raw HTML that are open somewhere in a block. Those within a line end in the order in which they began,
/// and with their block at the latest: a browser would carry one that is left open to the end of the page.
final class OpenElements {
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em",
            "i", "ins", "kbd", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
            "var");

    /// Their end tags may be left out.
    private static final Set<String> OPEN_ENDED = Set.of("rp", "rt");

    private final Notes notes;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /// How often an element was ended before its own end tag.
    private final Map<String, Integer> ended = new HashMap<>();

    OpenElements(Notes notes) {
        this.notes = notes;
    }

    private record Open(String name, Position position) {}

    /// Whether an element of this name, in lower case, can pass and ends with a tag of its own.
    static boolean hasEnd(String name) {
        return AllowList.allows(name) && !Markup.isVoid(name) && !OPEN_ENDED.contains(name);
    }

    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    /// Takes notice of a start tag.
    void begin(String name, Position position) {
        open.push(new Open(name, position));
        counts.merge(name, 1, Integer::sum);
    }

    private boolean isLineOpen() {
        return !open.isEmpty() && isInline(open.element().name());
    }

    /// Takes notice of an end tag.
    ///
    /// @return the end tags to write before it; empty where it must not be written
    Optional<String> end(String name, Position position) {
        if (counts.getOrDefault(name, 0) > 0) {
            return Optional.of(endIfOpen(name));
        }
        StringBuilder ends = new StringBuilder();
        if (isInline(name)) {
            boolean early = ended.merge(name, -1, Integer::sum) >= 0;
            if (!early) {
                ended.remove(name);
                notes.warn(position, "</%s> closes nothing".formatted(name),
                        "delete it, or write <%s> in the same block".formatted(name));
            }
            return Optional.empty();
        }
        while (isLineOpen()) {
            end(open.element(), ends);
        }
        return Optional.of(ends.toString());
    }

    /// As [#end], where the element may also have begun in another block.
    String endIfOpen(String name) {
        StringBuilder ends = new StringBuilder();
        if (counts.getOrDefault(name, 0) > 0) {
            while (!open.element().name().equals(name)) {
                end(open.element(), ends);
            }
            pop();
        }
        return ends.toString();
    }

    /// The end tags to write where the block ends.
    ///
    /// @param goesOn whether an element of this name ends in another block
    String rest(Predicate<String> goesOn) {
        StringBuilder ends = new StringBuilder();
        while (!open.isEmpty()) {
            if (goesOn.test(open.element().name())) {
                pop();
            } else {
                end(open.element(), ends);
            }
        }
        return ends.toString();
    }

    private void end(Open element, StringBuilder ends) {
        pop();
        if (isInline(element.name())) {
            ends.append("</").append(element.name()).append('>');
            ended.merge(element.name(), 1, Integer::sum);
            notes.warn(element.position(), "<%s> is never closed".formatted(element.name()),
                    "write </%s> where it ends, in the same block".formatted(element.name()));
        }
    }

    private void pop() {
        counts.merge(open.pop().name(), -1, Integer::sum);
    }
}
