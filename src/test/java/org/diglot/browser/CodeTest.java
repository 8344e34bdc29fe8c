package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.web.FixtureSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;

/// What a reader does with code.
@FixtureSite
class CodeTest {
    @LocalServerPort
    private int port;
    private String post = "";

    @BeforeEach
    void connect() {
        post = "http://127.0.0.1:" + port + "/fa/posts/code-with-persian-comments";
    }

    @Test
    void aButtonCopiesTheCodeAndNothingElseAndSaysSo() {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (Visit visit = Visit.begin(Chromium.start().newContext(options), origin()).to(post)) {
            Locator listing = visit.page().locator("figure.listing:has(.numbered)");
            listing.locator(".copy button").click();
            listing.locator(".copy [role=status]:text('رونوشت برداشته شد')").waitFor(
                    new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));

            assertThat(visit.ask(String.class, "() => navigator.clipboard.readText()"))
                    .isEqualTo(listing.locator("code").evaluate("code => code.textContent"))
                    .startsWith("const quiet = true; // سکوت، لطفاً (همیشه).\n");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whoSelectsLinesCopiesThemWithoutTheirNumbers() {
        try (Visit visit = Visit.begin(Chromium.start().newContext(), origin()).to(post)) {
            assertThat(visit.ask(String.class,
                    """
                    () => {
                      const code = document.querySelector("code.numbered");
                      getSelection().selectAllChildren(code);
                      return getSelection().toString() === code.textContent.trimEnd() ? "" : getSelection().toString();
                    }"""))
                    .isEmpty();
        }
    }

    @Test
    void aWideLineScrollsInItsBlockAndAPersianSentenceEndsOnItsLeft() {
        try (Visit visit = Visit
                .begin(Chromium.start().newContext(new Browser.NewContextOptions().setViewportSize(375, 800)),
                        origin())
                .to(post)) {
            assertThat(visit.is("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
            assertThat(visit.is("() => { const pre = document.querySelector('pre:has(.numbered)');"
                    + " return pre.scrollWidth > pre.clientWidth; }")).isTrue();
            assertThat(visit.is("""
                                () => {
                                  const sentence = document.querySelector("code.numbered bdi[lang=fa]");
                                  const place = (at) => {
                                    const text = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
                                    let node, from = at < 0 ? sentence.textContent.length + at : at;
                                    while ((node = text.nextNode()) && from >= node.length) from -= node.length;
                                    const range = document.createRange();
                                    range.setStart(node, from);
                                    range.setEnd(node, from + 1);
                                    return range.getBoundingClientRect();
                                  };
                                  return place(-1).left < place(0).left && sentence.textContent.endsWith(".");
                                }""")).isTrue();
        }
    }

    @Test
    void withoutScriptsThereIsCodeAndNoButton() {
        try (Visit visit = Visit.begin(
                Chromium.start().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)), origin())
                .to(post)) {
            assertThat(visit.page().locator("figure.listing").count()).isPositive();
            assertThat(visit.page().locator(".copy button").count()).isZero();
            assertThat(visit.page().locator("pre .token.keyword").count()).isPositive();
        }
    }

    private String origin() {
        return "http://127.0.0.1:" + port;
    }
}
