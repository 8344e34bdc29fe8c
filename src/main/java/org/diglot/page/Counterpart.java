package org.diglot.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.diglot.post.Heading;
import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.diglot.review.Alignment;
import org.diglot.review.Pairing;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;

/// The same text on the far leaf, heading by heading.
///
/// @param leaf of its language
/// @param href its permalink
/// @param partners by the anchor of the heading on the near leaf
/// @param anchors of the far text's headings, by the anchor of the near one where they are to lead: its partner's, and
///        those of headings behind it that have no partner; by the empty text those that are to lead to the beginning
record Counterpart(Leaf leaf, String href, Map<String, Heading> partners, Map<String, List<String>> anchors) {
    private static final String BEGINNING = "";

    static Counterpart of(Post post, Translation near, Translation far) {
        List<Heading> nears = near.content().outline();
        List<Heading> fars = far.content().outline();
        Map<String, Heading> partners = new HashMap<>();
        Map<String, List<String>> anchors = new HashMap<>();
        Map<Integer, Integer> paired = new HashMap<>();
        for (Alignment.Step step : Pairing.of(near, far).steps()) {
            if (step.left().isPresent() && step.right().isPresent()) {
                paired.put(step.right().get(), step.left().get());
                partners.put(nears.get(step.left().get()).id(), fars.get(step.right().get()));
            }
        }
        String last = BEGINNING;
        for (int i = 0; i < fars.size(); i++) {
            if (paired.containsKey(i)) {
                last = nears.get(paired.get(i)).id();
            }
            anchors.computeIfAbsent(last, _ -> new ArrayList<>()).add(fars.get(i).id());
        }
        return new Counterpart(new Leaf(far.language()), Permalinks.of(Address.of(post), far.language()), partners,
                anchors);
    }

    /// The anchors of its headings that have no partner and nothing before them that has one.
    List<String> leading() {
        return anchors.getOrDefault(BEGINNING, List.of());
    }
}
