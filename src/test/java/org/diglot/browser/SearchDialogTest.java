package org.diglot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.diglot.web.SearchSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/// Looking for words while one types them.
@SearchSite
class SearchDialogTest {
    @LocalServerPort
    private int port;
    private String origin = "";

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
    }

    private Visit visit(String path, int width, boolean scripts) {
        return Visit.begin(Chromium.start().newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts)), origin)
                .to(origin + path);
    }

    /// Who looks for a word that two posts have.
    private Visit searched() {
        Visit visit = visit("/fa/", 1280, true);
        visit.page().locator(".open-search").click();
        visit.page().keyboard().type("حافظه");
        assertThat(found(visit)).hasCount(2);
        return visit;
    }

    private static Locator found(Visit visit) {
        return visit.page().locator("dialog.search > div > .rows .near .title");
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @ParameterizedTest
    @CsvSource({"fa,كتاب,کتاب‌های,نان از یک آرد", "fa,می روم,می‌روم,نان از یک آرد", "fa,1404,۱۴۰۴,نان از یک آرد",
        "fa,ipc,IPC,درک ارتباط بینفرآیندی (IPC): برنامهها چطوری با هم حرف میزنن؟",
        "en,ipc,IPC,IPC-Inter-process -communication",
        "en,1404,1404,Bread from one flour"})
    void whatIsTypedIsFoundInTheAuthorsSpelling(String lang, String typed, String marked, String title) {
        try (Visit visit = visit("/" + lang + "/", 1280, true)) {
            visit.page().keyboard().press("Control+k");
            visit.page().keyboard().type(typed);
            assertThat(found(visit).first()).hasText(title);
            assertThat(visit.page().locator("dialog.search mark", text(marked)).first()).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "Control+k", "Meta+k"})
    void aKeyOpensItAndEscapeGivesTheFocusBack(String key) {
        try (Visit visit = visit("/en/", 1280, true)) {
            Locator link = visit.page().locator("main a").first();
            link.focus();
            visit.page().keyboard().press(key);
            assertThat(visit.page().locator("#_words")).isFocused();
            assertThat(visit.page().locator("#_words")).hasValue("");
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().locator("dialog.search")).isHidden();
            assertThat(link).isFocused();
        }
    }

    @Test
    void theArrowsWalkThroughTheResultsAndEnterFollows() {
        try (Visit visit = searched()) {
            visit.page().keyboard().press("ArrowDown");
            assertThat(found(visit).first().locator("a")).isFocused();
            visit.page().keyboard().press("ArrowDown");
            assertThat(found(visit).nth(1).locator("a")).isFocused();
            visit.page().keyboard().type("ها");
            assertThat(visit.page().locator("#_words")).hasValue("حافظهها");
            visit.page().keyboard().press("Backspace");
            visit.page().keyboard().press("Backspace");
            assertThat(found(visit)).hasCount(2);
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("ArrowUp");
            visit.page().keyboard().press("ArrowUp");
            assertThat(visit.page().locator("#_words")).isFocused();
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**/fa/posts/*");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theArrowsGoOnFromALinkToTheOtherLanguage() {
        try (Visit visit = searched()) {
            visit.page().locator("dialog.search > div > .rows .far a").first().focus();
            visit.page().keyboard().press("ArrowUp");
            assertThat(visit.page().locator("#_words")).isFocused();
            visit.page().locator("dialog.search > div > .rows .far a").first().focus();
            visit.page().keyboard().press("ArrowDown");
            assertThat(found(visit).nth(1).locator("a")).isFocused();
        }
    }

    @ParameterizedTest
    @CsvSource({"' ',.hits .near .title a", "qqqqqq,#_words"})
    void anAnswerThatComesWhileOneWalksDoesNotLoseTheFocus(String typed, String focused) {
        List<Route> held = new ArrayList<>();
        try (Visit visit = searched()) {
            visit.page().evaluate("() => document.querySelector('.hits').classList.add('before')");
            visit.page().route("**/*?q=*", held::add);
            visit.page().waitForRequest("**/*?q=*", () -> visit.page().keyboard().insertText(typed));
            visit.page().keyboard().press("ArrowDown");
            assertThat(found(visit).first().locator("a")).isFocused();
            held.forEach(Route::resume);
            assertThat(visit.page().locator(".before")).hasCount(0);
            assertThat(visit.page().locator(focused).first()).isFocused();
        }
    }

    @Test
    void theCountIsSaidInTheLanguageOfThePage() {
        try (Visit visit = visit("/fa/", 375, true)) {
            visit.page().locator(".open-search").click();
            Locator status = visit.page().locator("dialog.search [role=status]");
            assertThat(status).isAttached();
            visit.page().keyboard().type("ipc");
            assertThat(status).hasText("۱ نتیجه برای «ipc»");
            assertThat(visit.page().locator("dialog.search .others h2")).hasText("۱ نتیجه به انگلیسی");
            visit.page().locator("#_words").fill("");
            assertThat(status).isEmpty();
            assertThat(found(visit)).hasCount(0);
        }
    }

    @Test
    void aKeyboardSetWronglyIsNoticedAndTheSuggestionLeadsOn() {
        try (Visit visit = visit("/en/", 1280, true)) {
            visit.page().keyboard().press("/");
            visit.page().keyboard().type(";jhf");
            visit.page().locator("dialog.search .better a", text("کتاب")).click();
            visit.page().waitForURL("**/fa/search?q=*");
            assertThat(visit.page().locator("main .title").first()).hasText("نان از یک آرد");
        }
    }

    @Test
    void enterShowsThePageWithAllResults() {
        try (Visit visit = visit("/en/", 1280, true)) {
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("c#");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**/en/search?q=c%23");
            assertThat(visit.page().locator("main h2.title").first()).hasText("A week with C# and .NET");
            visit.page().keyboard().press("Control+k");
            assertThat(visit.page().locator("#_query")).isFocused();
        }
    }

    @Test
    void whileTheServerIsAwayItSaysSo() {
        try (Visit visit = visit("/en/", 1280, true)) {
            visit.page().route("**/search.json*", route -> route.abort());
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("bread");
            assertThat(visit.page().locator("dialog.search [role=status]"))
                    .hasText("The results could not be fetched.");
            visit.page().unroute("**/search.json*");
            visit.page().keyboard().press("Backspace");
            assertThat(found(visit).first()).hasText("Bread from one flour");
        }
    }

    @Test
    void withoutScriptsTheLinkLeadsToAPageThatDoesTheSame() {
        try (Visit visit = visit("/fa/", 375, false)) {
            visit.page().locator(".open-search").click();
            visit.page().waitForURL("**/fa/search");
            visit.page().locator("#_query").fill("كتاب");
            visit.page().locator("#_query").press("Enter");
            visit.page().waitForURL("**/fa/search?q=*");
            assertThat(visit.page().locator("main mark").first()).hasText("کتاب‌های");
        }
    }
}
