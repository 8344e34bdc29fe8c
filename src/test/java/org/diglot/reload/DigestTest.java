package org.diglot.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static List<Problem> slips(String file, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> Problem.mendable(file, new Position(line, 1), "slip", "mend it")).toList();
    }

    @Test
    void ofManySlipsTheFirstAreNamedAndTheRestCounted() {
        List<Problem> problems = new ArrayList<>(slips("posts/tea.md", 9));
        problems.add(Problem.warning("posts/tea.md", new Position(9, 1), "unknown callout", ""));
        problems.addAll(slips("posts/zinc.md", 4));

        assertThat(Digest.of(problems).stream().map(Problem::line)).containsExactly(
                "posts/tea.md:1:1: warning: slip; mend it", "posts/tea.md:2:1: warning: slip; mend it",
                "posts/tea.md:3:1: warning: slip; mend it",
                "posts/tea.md:4:1: warning: 6 more slips of spelling follow; check names them, check --fix mends them",
                "posts/tea.md:9:1: warning: unknown callout", "posts/zinc.md:1:1: warning: slip; mend it",
                "posts/zinc.md:2:1: warning: slip; mend it", "posts/zinc.md:3:1: warning: slip; mend it",
                "posts/zinc.md:4:1: warning: slip; mend it");
    }
}
