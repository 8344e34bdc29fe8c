package org.diglot.reload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.diglot.post.Problem;

/// Problems for those who run the blog rather than write it: of the slips in one file only the first few, and how many
/// more there are. Nothing else is left out.
final class Digest {
    private static final int SLIPS = 3;

    private Digest() {}

    /// @param problems sorted
    static List<Problem> of(List<Problem> problems) {
        Map<String, List<Problem>> slips = new HashMap<>();
        problems.stream().filter(Problem::isMendable)
                .forEach(slip -> slips.computeIfAbsent(slip.file(), _ -> new ArrayList<>()).add(slip));
        List<Problem> digest = new ArrayList<>(problems);
        slips.values().stream().filter(found -> found.size() > SLIPS + 1).forEach(found -> {
            List<Problem> more = found.subList(SLIPS, found.size());
            digest.removeAll(Set.copyOf(more));
            digest.add(Problem.warning(found.getFirst().file(), more.getFirst().position(),
                    "%s more slips of spelling follow".formatted(more.size()),
                    "check names them, check --fix mends them"));
        });
        return digest.stream().sorted().toList();
    }
}
