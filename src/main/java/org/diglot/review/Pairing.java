package org.diglot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.diglot.post.Content;
import org.diglot.post.Heading;
import org.diglot.post.Inventory.Passage;
import org.diglot.post.Translation;

/// The headings of two texts of one post, paired as the report on translations pairs them. Headings are numbered as in the
/// outline of their text; one that stands only in raw HTML is in no step.
///
/// @param steps in the order of both texts; the first is that of what stands before any heading and has no number
public record Pairing(List<Alignment.Step> steps) {
    public Pairing {
        steps = List.copyOf(steps);
    }

    public static Pairing of(Translation left, Translation right) {
        List<Optional<Integer>> lefts = headings(left.content());
        List<Optional<Integer>> rights = headings(right.content());
        List<Alignment.Step> steps = new ArrayList<>();
        for (Alignment.Step pair : Pair.steps(Half.of(left), Half.of(right))) {
            Optional<Integer> near = pair.left().flatMap(lefts::get);
            Optional<Integer> far = pair.right().flatMap(rights::get);
            if (steps.isEmpty() || near.isPresent() || far.isPresent()) {
                steps.add(new Alignment.Step(near, far));
            }
        }
        return new Pairing(steps);
    }

    /// For each passage of the inventory the number of its heading. Both are in the order of the text, but only the
    /// outline knows raw HTML.
    private static List<Optional<Integer>> headings(Content content) {
        List<Passage> passages = content.inventory().passages();
        List<Heading> outline = content.outline();
        boolean same = outline.size() == passages.size() - 1;
        List<Optional<Integer>> headings = new ArrayList<>();
        headings.add(Optional.empty());
        int next = 0;
        for (Passage passage : passages.stream().skip(1).toList()) {
            int at = next;
            while (!same && at < outline.size() && !outline.get(at).text().equals(passage.heading())) {
                at++;
            }
            headings.add(at < outline.size() ? Optional.of(at) : Optional.empty());
            next = at < outline.size() ? at + 1 : next;
        }
        return headings;
    }
}
