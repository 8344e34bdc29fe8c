package org.diglot.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two hundred posts as other programs write them, eight of each kind, five of them with a mistake that those programs
/// would not take either. `@N` is the number of the post, `@D` its day, `@M` its month, `@B` one of the texts.
final class ForeignBlog {
    static final int KINDS = 25;
    static final int EACH = 8;

    private record Kind(String file, String text, String otherFile, String otherText) {
        Kind(String file, String text) {
            this(file, text, "", "");
        }
    }

    private static final List<Kind> ALL = List.of(
            new Kind("vault/Note @N.md", """
                                         ---
                                         tags:
                                           - "#note"
                                           - area/topic
                                           -
                                         aliases:
                                           - The @N. note
                                         cssclasses: [wide]
                                         created: 2025-@M-@DT10:00
                                         ---
                                         @B

                                         See [[Note 1]] and ==mark==. %%hidden%%
                                         """),
            new Kind("vault/daily/2025-@M-@D.md", """
                                                  ---
                                                  title: Day @N
                                                  tags: daily, tea
                                                  alias:
                                                  publish: true
                                                  ---
                                                  > [!tip]- Folded
                                                  > Within.

                                                  @B
                                                  """),
            new Kind("hugo/content/posts/yaml-@N.md", """
                                                      ---
                                                      title: "Post @N"
                                                      date: 2025-@M-@DT08:09:10+03:30
                                                      lastmod: 2025-12-30
                                                      publishDate: 2025-@M-@D
                                                      draft: false
                                                      categories: ["Tools", "Web"]
                                                      tags: ["go", "hugo"]
                                                      summary: About @N
                                                      series: [one]
                                                      ---
                                                      @B
                                                      """),
            new Kind("hugo/content/posts/toml-@N.md", """
                                                      +++
                                                      title = 'Post "@N"'
                                                      date = 2025-@M-@DT08:09:10Z
                                                      draft = false
                                                      tags = ["go",
                                                        "hugo"]
                                                      aliases = ["/old/toml-@N/"]
                                                      [params]
                                                        toc = true
                                                      [[menu.main]]
                                                        weight = 1
                                                      +++
                                                      @B
                                                      """),
            new Kind("hugo/content/posts/json-@N.md", """
                                                      {
                                                      \t"title": "Post @N \\u0041 \\/ B",
                                                      \t"date": "2025-@M-@D",
                                                      \t"tags": ["go", "hugo"],
                                                      \t"params": {"math": true}
                                                      }

                                                      @B
                                                      """),
            new Kind("hugo/content/posts/bundle-@N/index.md", """
                                                              +++
                                                              title = "Bundle @N"
                                                              date = 2025-@M-@D
                                                              categories = "Tools"
                                                              images = ["cover.png"]
                                                              +++
                                                              {{< figure
                                                                src="cup.png"
                                                                title="A *cup* for Figure@N"
                                                              >}}

                                                              @B
                                                              """),
            new Kind("hugo/content/pairs/pair-@N.en.md", """
                                                         ---
                                                         title: Pair @N
                                                         date: 2025-@M-@D
                                                         tags: [green, hot]
                                                         ---
                                                         @B
                                                         """, "hugo/content/pairs/pair-@N.fa.md", """
                                                                                                  ---
                                                                                                  title: جفت @N
                                                                                                  tags: [سبز, داغ]
                                                                                                  ---
                                                                                                  متن فارسی این نوشته.
                                                                                                  """),
            new Kind("content/en/blog/folder-@N.md", """
                                                     ---
                                                     title: Folder @N
                                                     date: 2025-@M-@D
                                                     ---
                                                     @B
                                                     """, "content/fa/blog/folder-@N.md", """
                                                                                          ---
                                                                                          title: پوشهٔ @N
                                                                                          date: 2025-@M-@D
                                                                                          ---
                                                                                          متن فارسی این نوشته.
                                                                                          """),
            new Kind("jekyll/_posts/2025-@M-@D-jekyll-@N.markdown", """
                                                                    ---
                                                                    layout: post
                                                                    title:\t"Welcome @N!"
                                                                    date:   2025-@M-@D 10:00:00 +0330
                                                                    categories: jekyll
                                                                    excerpt: About @N
                                                                    last_modified_at: 2025-12-30T10:00:00+0330
                                                                    ---
                                                                    * TOC
                                                                    {:toc}

                                                                    @B
                                                                    {: .lead }

                                                                    {% highlight ruby %}
                                                                    puts <b> if *a* && Listing@N
                                                                    {% endhighlight %}
                                                                    """),
            new Kind("jekyll/_posts/2025-@M-@D-chirpy-@N.md", """
                                                              ---
                                                              title: Chirpy @N
                                                              author: {name: Parsa, link: https://parsa.example}
                                                              pin: false
                                                              math: true
                                                              toc: true
                                                              permalink: /:categories/:title/
                                                              redirect_from:
                                                                - /chirpy/@N/
                                                              image:
                                                                path: /assets/cup.png
                                                                alt: A cup
                                                              ---
                                                              ![cup]({{ site.baseurl }}/cup.png){: width="700" }
                                                              Link to [another]({% post_url 2025-01-01-tea %}).

                                                              @B
                                                              """),
            new Kind("next/post-@N.mdx", """
                                         ---
                                         title: 'Next @N'
                                         publishedAt: '2025-@M-@D'
                                         summary: 'About @N'
                                         image: /cup.png
                                         ---
                                         import Chart from '../components/Chart'

                                         export const meta = {a: 1}

                                         {/* a remark */}

                                         <Chart data={[1, 2]} />

                                         @B
                                         """),
            new Kind("astro/astro-@N.md", """
                                          ---
                                          title: "Astro @N"
                                          description: "About @N"
                                          pubDate: "Jul @D 2025"
                                          updatedDate: "Aug @D 2025"
                                          heroImage: {src: ./cup.png, alt: A cup}
                                          tags: ["astro", 1.10, 2025]
                                          ---
                                          @B
                                          """),
            new Kind("ghost/ghost-@N.md", """
                                          ---
                                          title: Ghost @N
                                          slug: ghost-slug-@N
                                          date_published: 2025-@M-@DT08:09:10.000Z
                                          date_updated: 2025-12-30T08:09:10.000Z
                                          tags: Tea, Cups
                                          excerpt: About @N
                                          status: published
                                          visibility: public
                                          feature_image: https://elsewhere.example/cup.png
                                          ---
                                          @B
                                          """),
            new Kind("wordpress/2025-@M-@D-wp-@N/index.md", """
                                                            ---
                                                            title: "WordPress @N"
                                                            date: "2025-@M-@D"
                                                            categories:
                                                              - "uncategorized"
                                                              - "tea"
                                                            tags:
                                                              - "one"
                                                            coverImage: "cup.jpg"
                                                            permalink: "https://old.example/?p=@N"
                                                            type: post
                                                            ---
                                                            @B

                                                            <!--more-->

                                                            <p align="center"><font color="red">Font@N</font></p>
                                                            """),
            new Kind("hexo/source/_posts/hexo-@N.md", """
                                                      ---
                                                      title: Hexo @N
                                                      date: 2025-@M-@D 10:00:00
                                                      updated: 2025-12-30 10:00:00
                                                      categories:
                                                        - [Tea, Green]
                                                        - [Cups]
                                                      tags: [hexo, tea]
                                                      comments: true
                                                      sticky: 100
                                                      thumbnail: /cup.png
                                                      ---
                                                      {% asset_img cup.png %}

                                                      {% codeblock lang:js %}
                                                      if (a < b && c > d) Codeblock@N
                                                      {% endcodeblock %}

                                                      @B
                                                      """),
            new Kind("gatsby/gatsby-@N/index.md", """
                                                  ---
                                                  title: Gatsby @N
                                                  date: "2025-@M-@DT22:12:03.284Z"
                                                  path: /gatsby/@N
                                                  featuredImage: ./cup.png
                                                  ---
                                                  @B
                                                  """),
            new Kind("docusaurus/2025-@M-@D-docu-@N.md", """
                                                         ---
                                                         slug: docu-@N
                                                         title: Docusaurus @N
                                                         authors:
                                                           - name: Parsa
                                                             url: https://parsa.example
                                                           - sara
                                                         tags: [docs]
                                                         hide_table_of_contents: true
                                                         ---
                                                         ## Part {#part}

                                                         :::tip Title

                                                         Admonition@N

                                                         :::

                                                         @B

                                                         <!-- truncate -->
                                                         """),
            new Kind("docusaurus/2025/@M/@D/path-@N.mdx", """
                                                          ---
                                                          title: Path @N
                                                          authors: [parsa, sara]
                                                          ---
                                                          <Tabs><TabItem value="a">Tab@N</TabItem></Tabs>

                                                          @B
                                                          """),
            new Kind("zola/zola-@N.md", """
                                        +++
                                        title = "Zola @N"
                                        date = 2025-@M-@D
                                        updated = 2025-12-30
                                        template = "page.html"
                                        [taxonomies]
                                        categories = ["Tools"]
                                        tags = ["rust"]
                                        [extra]
                                        toc = true
                                        +++
                                        @B
                                        """),
            new Kind("eleventy/eleventy-@N.md", """
                                                ---
                                                layout: layouts/post.njk
                                                title: Eleventy @N
                                                date: 2025-@M-@D
                                                tags:
                                                  - posts
                                                permalink: /notes/@N/
                                                eleventyNavigation: {key: a, order: 3}
                                                ---
                                                {{ collections.posts | log }}

                                                @B
                                                """),
            new Kind("plain/windows-@N.md", """
                                            ---
                                            Title: Windows @N
                                            DATE: '2025-@M-@D'
                                            Tags: one, two
                                            ...

                                            @B
                                            """),
            new Kind("quarto/quarto-@N.md", """
                                            ---
                                            title: "Quarto @N"
                                            author:
                                              - name: Parsa
                                                affiliation: Home
                                            date: "31 December 2024"
                                            categories: [news, code]
                                            format:
                                              html:
                                                toc: true
                                            ---
                                            @B
                                            """),
            new Kind("papermod/papermod-@N.md", """
                                                ---
                                                title: PaperMod @N
                                                date: 2025-@M-@D 10:00:00 +0330 +0330
                                                author: ["Parsa", "Sara"]
                                                ShowToc: true
                                                TocOpen: false
                                                weight: 1
                                                keywords: [tea]
                                                cover:
                                                  image: cup.png
                                                  alt: A cup
                                                  relative: false
                                                ---
                                                {{< notice tip >}}
                                                Within@N
                                                {{< /notice >}}

                                                @B
                                                """),
            new Kind("فارسی/یادداشت @N.md", """
                                            ---
                                            title: یادداشت @N
                                            date: ۱۴۰۴/@M/@D
                                            tags: چای، فنجان
                                            category: نوشیدنی‌ها
                                            language: fa-IR
                                            ---
                                            می‌نویسم {{< youtube abc >}} و می‌خوانم.

                                            @B
                                            """),
            new Kind("digital-garden/garden-@N.md", """
                                                    ---
                                                    dg-publish: true
                                                    date created: Sunday, July @Dth 2025, 3:04 pm
                                                    date modified: Monday, August 4th 2025, 5:06 pm
                                                    tag: garden
                                                    author: Parsa
                                                    up: "[[Home]]"
                                                    ---
                                                    # Garden @N

                                                    @B
                                                    """));

    private static final List<String> TEXTS = List.of(
            "Opening@N is *plain*. See [this](https://example.org) and Closing@N.",
            "| Opening@N | b |\n|---|---|\n| c | Closing@N |\n\n- [ ] open\n- [x] done",
            "Opening@N costs $5 and $6, {{ site.title }} says.\n\n```js\nconst Closing@N = `{{ x }}`;\n```",
            "A note[^1] on Opening@N.\n\n[^1]: Closing@N\n",
            "<details><summary>Opening@N</summary>\n\n**Closing@N**\n\n</details>",
            "Opening@N uses List<String> and a < b.\n\n{% include note.html text=\"*Closing@N*\" %}",
            "> [!WARNING]\n> Opening@N\n\n![alt Closing@N](missing.png)",
            "## Opening@N\n\nFirst line  \nsecond line\n\n1. one\n\n   two Closing@N");

    private ForeignBlog() {}

    /// Five mistakes, by the file that is broken so.
    static final Map<String, String[]> MISTAKES = Map.of(
            "hugo/content/posts/yaml-23.md", new String[]{"title: \"Post 23\"", "title: Post: 23"},
            "jekyll/_posts/2025-08-17-chirpy-79.md", new String[]{"title: Chirpy 79", "title: @home"},
            "ghost/ghost-103.md", new String[]{"tags: Tea, Cups", "tags:\n\t- Tea"},
            "gatsby/gatsby-127/index.md", new String[]{"date: \"2025-08-17T22:12:03.284Z\"", "date: 08/17/2025"},
            "eleventy/eleventy-159.md", new String[]{"date: 2025-08-17", "title: Again\ndate: 2025-08-17"});

    /// Every file, by its path.
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int kind = 0; kind < ALL.size(); kind++) {
            for (int i = 0; i < EACH; i++) {
                int number = kind * EACH + i;
                Kind made = ALL.get(kind);
                files.put(filled(made.file(), number, i), filled(made.text(), number, i));
                if (!made.otherFile().isEmpty()) {
                    files.put(filled(made.otherFile(), number, i), filled(made.otherText(), number, i));
                }
            }
        }
        files.replaceAll(
                (file, text) -> file.startsWith("plain/windows") ? "\uFEFF" + text.replace("\n", "\r\n") : text);
        MISTAKES.forEach((file, change) -> files.computeIfPresent(file,
                (_, text) -> text.replace(change[0], change[1])));
        return files;
    }

    private static String filled(String text, int number, int i) {
        return text.replace("@B", TEXTS.get(i)).replace("@N", Integer.toString(number))
                .replace("@M", "0" + (i + 1)).replace("@D", Integer.toString(10 + i));
    }
}
