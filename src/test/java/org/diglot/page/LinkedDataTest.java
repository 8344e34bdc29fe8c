package org.diglot.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.BlogFixture;
import org.diglot.LittleSite;
import org.diglot.language.Language;
import org.diglot.site.Address;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

class LinkedDataTest {
    @Test
    void noTitleEndsTheBlockOrBreaksIt() {
        String title = "</script><script>evil()</script> <!-- & \" ' \\ \u2028 \u0001 😀";
        BlogFixture blog = LittleSite.blog();
        String html = new LinkedData(blog.site(), Address.of(blog.post("about.md")), Language.ENGLISH, title, "Us.")
                .html();
        Document page = Jsoup.parse("<head>" + html + "</head><p>after</p>");

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.body().html()).isEqualTo("<p>after</p>");
        assertThat(JsonMapper.shared().readTree(page.expectFirst("script").data()).path("@graph").path(0)
                .path("name").asString()).isEqualTo(title);
    }
}
