package org.diglot.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.diglot.post.Content;
import org.diglot.post.Fragment;
import org.diglot.post.Post;
import org.diglot.post.Resolver;
import org.diglot.post.Translation;
import org.diglot.review.Alignment;
import org.diglot.review.Pairing;
import org.diglot.site.Site;
import org.diglot.typeset.Budget;
import org.diglot.typeset.Highlighter;

/// Cuts two texts of a post at the headings that are partners, so that both can stand on one page.
final class Halves {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern NAMED = Pattern
            .compile(" (id|for|headers|aria-labelledby|aria-describedby|href)=\"(#?)([^\"]*)\"");

    private final Post post;
    private final Translation near;
    private final Translation far;
    private final Site site;
    private final Highlighter highlighter;
    private final Budget budget = Highlighter.budget();

    Halves(Post post, Translation near, Translation far, Site site, Highlighter highlighter) {
        this.post = post;
        this.near = near;
        this.far = far;
        this.site = site;
        this.highlighter = highlighter;
    }

    /// What stands in both texts from one heading to the next.
    record Passages(List<Block> near, List<Block> far) {}

    List<Passages> all() {
        List<Alignment.Step> steps = Pairing.of(near, far).steps();
        List<String> nears = html(near, steps.stream().map(Alignment.Step::left).toList());
        List<String> fars = html(far, steps.stream().map(Alignment.Step::right).toList());
        String whole = String.join("", nears);
        Set<String> taken = ID.matcher(whole).results().map(id -> id.group(1))
                .collect(Collectors.toCollection(HashSet::new));
        HeadingLinks links = new HeadingLinks(near.content(), whole + String.join("", fars),
                Optional.of(Counterpart.of(post, near, far)));
        HeadingLinks farLinks = new HeadingLinks(far.content(), "", Optional.empty());
        return IntStream.range(0, steps.size()).mapToObj(i -> new Passages(Block.of(links.in(nears.get(i))),
                Block.of(apart(farLinks.in(fars.get(i)), taken)))).toList();
    }

    /// A text from each of these headings to the next; empty where a step has no heading of it.
    ///
    /// @param headings numbers in the outline; the first is that of what stands before them
    private List<String> html(Translation text, List<Optional<Integer>> headings) {
        Content content = text.content();
        Fragment whole = content.text();
        Resolver resolver = site.resolver(post, text);
        return IntStream.range(0, headings.size()).mapToObj(i -> {
            Optional<Integer> next = headings.stream().skip(i + 1L).flatMap(Optional::stream).findFirst();
            Fragment part = i == 0
                    ? whole.before(next)
                    : headings.get(i).map(heading -> whole.between(heading, next)).orElse(Fragment.EMPTY);
            return Outward.marked(highlighter.highlight(part.html(resolver), budget), site);
        }).toList();
    }

    /// No two elements of a page have one name.
    private static String apart(String html, Set<String> taken) {
        return NAMED.matcher(html).replaceAll(name -> {
            boolean own = name.group(1).equals("href") != name.group(2).isEmpty() && taken.contains(name.group(3));
            return Matcher.quoteReplacement(
                    own ? " %s=\"%s_far_%s\"".formatted(name.group(1), name.group(2), name.group(3)) : name.group());
        });
    }
}
