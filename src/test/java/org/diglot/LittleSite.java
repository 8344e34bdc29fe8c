package org.diglot;

/// One small bilingual blog with a file for each situation, named for it.
public final class LittleSite {
    private LittleSite() {}

    public static BlogFixture blog() {
        return BlogFixture.empty().pagesOf(3)
                .and("tea.md", post("2025-12-26", """
                                                  title: Tea
                                                  title_fa: چای
                                                  category: Drinks
                                                  category_fa: نوشیدنی‌ها
                                                  tags: [Hot, Leaves]
                                                  tags_fa: [داغ, برگ]
                                                  aliases: [/2019/tea.html, old tea/, /چای قدیم]
                                                  """, "Tea.", "چای."))
                .and("coffee.md", post("2025-12-20", """
                                                     title: Coffee
                                                     title_fa: قهوه
                                                     category: Drinks
                                                     tags: [Hot, C++]
                                                     featured: true
                                                     slug_fa: قهوه
                                                     """, "Coffee.", "قهوه."))
                .and("new year.md", post("2025-03-20", "title: Eve\ntags: Spring\n", "Eve.", "شب."))
                .and("nowruz.md", post("2025-03-21", "title: Nowruz\ntags: Spring\n", "Day.", "روز."))
                .and("english-only.md", """
                                        ---
                                        title: English only
                                        date: 2024-05-01
                                        category: Notes
                                        tags: [Hot]
                                        ---
                                        In English.
                                        """)
                .and("persian-only.md", """
                                        ---
                                        title: تنها فارسی
                                        date: 1403/02/01
                                        tags: [داغ]
                                        ---
                                        به فارسی.
                                        """)
                .and("about.md", """
                                 ---
                                 title: About
                                 title_fa: درباره
                                 layout: page
                                 slug_fa: درباره
                                 order: 2
                                 ---
                                 Us.

                                 <!-- PERSIAN -->

                                 ما.
                                 """)
                .and("links.md", """
                                 ---
                                 title: Links
                                 layout: page
                                 order: 1
                                 ---
                                 Elsewhere.
                                 """)
                .and("draft.md", post("2025-01-01", "title: Draft\ndraft: true\n", "Not yet.", "هنوز نه."))
                .and("future.md", post("2030-01-01", "title: Future\n", "Not yet.", "هنوز نه."));
    }

    private static String post(String date, String lines, String english, String persian) {
        return "---\ndate: %s\n%s---\n%s\n\n<!-- PERSIAN -->\n\n%s\n".formatted(date, lines, english, persian);
    }
}
