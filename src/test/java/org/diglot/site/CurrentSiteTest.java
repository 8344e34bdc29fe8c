package org.diglot.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.diglot.BlogFixture;
import org.junit.jupiter.api.Test;

class CurrentSiteTest {
    @Test
    void aSiteIsPreparedBeforeAnybodySeesItAndToldOfAfter() {
        try (BlogFixture blog = BlogFixture.of("tea.md", "---\ntitle: Tea\ndate: 2026-01-01\n---\nTea.\n");
                BlogFixture other = BlogFixture.empty()) {
            Site before = blog.site();
            Site after = other.site();
            CurrentSite current = new CurrentSite(before);
            List<String> told = new ArrayList<>();
            current.listen((from, to) -> told.add("listener " + (from == before && to == after) + (current
                    .get() == after)));
            current.prepare(next -> told.add("preparer " + (next == after) + (current.get() == before)));

            current.replace(before);
            assertThat(told).isEmpty();
            // It may be that it never comes; where it does, it is prepared already.
            current.expect(after);
            assertThat(told).containsExactly("preparer truetrue");
            current.replace(after);
            assertThat(told).containsExactly("preparer truetrue", "listener truetrue");
        }
    }
}
