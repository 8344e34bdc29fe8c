package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.diglot.Lantern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;

/// One text in two languages, as a reader of both goes between them.
class TwoTextsTest {
    @TempDir
    private static Path posts = Path.of(".");
    private static ConfigurableApplicationContext context = new GenericApplicationContext();
    private static String origin = "";

    @BeforeAll
    static void serve() throws IOException {
        context = Lantern.serve(posts);
        origin = Lantern.origin(context);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static Visit visit(int width, boolean scripts) {
        return Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions().setViewportSize(width, 700)
                .setJavaScriptEnabled(scripts).setReducedMotion(ReducedMotion.REDUCE)), origin);
    }

    /// Where the heading of the fragment in the address is, in the window.
    private static double top(Page page) {
        return ((Number) page.evaluate("""
                                       () => document.getElementById(decodeURIComponent(location.hash.slice(1)))
                                           .closest("h2, h3").getBoundingClientRect().top""")).doubleValue();
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 1280})
    void theSwitchLeadsToTheSectionThatIsBeingReadAndBack(int width) {
        try (Visit visit = visit(width, true).to(origin + "/en/posts/lantern")) {
            Page page = visit.page();
            page.evaluate("() => document.getElementById('the-light').scrollIntoView()");
            Locator cross = page.locator("a.cross");
            page.waitForFunction("() => document.querySelector('.cross').hash");
            cross.click();
            page.waitForURL("**/fa/posts/**");
            assertThat(page.evaluate("() => decodeURIComponent(location.hash)")).isEqualTo("#روشنایی");
            assertThat(top(page)).isBetween(-1.0, 350.0);

            page.waitForFunction("() => document.querySelector('.cross').hash");
            page.locator("a.cross").click();
            page.waitForURL("**/en/posts/lantern#the-light");
            assertThat(top(page)).isBetween(-1.0, 350.0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whoGoesUpToTheSwitchInPausesKeepsThePlace() {
        try (Visit visit = visit(375, true).to(origin + "/en/posts/lantern")) {
            Page page = visit.page();
            page.evaluate("() => document.getElementById('the-end').scrollIntoView()");
            page.waitForFunction("() => decodeURIComponent(document.querySelector('.cross').hash) === '#پایان'");
            // Nearly as fast as the place is taken downwards, and no slower.
            page.evaluate("""
                          () => new Promise(done => {
                            const up = () => {
                              scrollBy(0, -500);
                              if (scrollY > 0) setTimeout(up, 200); else done();
                            };
                            up();
                          })""");
            assertThat(page.evaluate("() => decodeURIComponent(document.querySelector('.cross').hash)"))
                    .isEqualTo("#پایان");
        }
    }

    @Test
    void theSwitchLeadsToWhatOneWasLedToAndNotToTheNext() {
        for (String id : List.of("oil", "the-wick", "the-light", "the-end")) {
            try (Visit visit = visit(1280, true).to(origin + "/en/posts/lantern#" + id)) {
                Page page = visit.page();
                page.waitForFunction("() => document.querySelector('.cross').hash");
                assertThat(page.evaluate("() => decodeURIComponent(document.querySelector('.cross').hash.slice(1))"))
                        .isEqualTo(page.locator("#" + id).getAttribute("data-facing"));
            }
        }
    }

    @Test
    void atTheTopTheSwitchLeadsToTheTopAtOnce() {
        try (Visit visit = visit(1280, true).to(origin + "/en/posts/lantern")) {
            Page page = visit.page();
            page.evaluate("() => document.getElementById('the-light').scrollIntoView()");
            page.waitForFunction("() => document.querySelector('.cross').hash");
            page.evaluate("() => scrollTo(0, 0)");
            page.waitForFunction("() => !document.querySelector('.cross').hash", null,
                    new Page.WaitForFunctionOptions().setTimeout(2000));
        }
    }

    @Test
    void theParallelViewKeepsThePlaceToo() {
        try (Visit visit = visit(1280, true).to(origin + "/en/posts/lantern/parallel")) {
            Page page = visit.page();
            page.evaluate("() => document.getElementById('the-light').scrollIntoView()");
            page.waitForFunction("() => document.querySelector('.cross').hash");
            page.evaluate("() => scrollTo(0, 0)");
            page.locator("a.cross").click();
            page.waitForURL("**/fa/posts/**/parallel**");
            assertThat(page.evaluate("() => decodeURIComponent(location.hash)")).isEqualTo("#روشنایی");
        }
    }

    @Test
    void theSwitchNamesTheTitleItLeadsTo() {
        try (Visit visit = visit(1280, false).to(origin + "/en/posts/lantern")) {
            Locator name = visit.page().locator("#_destination");
            PlaywrightAssertions.assertThat(name).isHidden();
            visit.page().locator("a.cross").hover();
            PlaywrightAssertions.assertThat(name).isVisible();
            PlaywrightAssertions.assertThat(name).hasText("فانوس");
            visit.page().mouse().move(100, 600);
            PlaywrightAssertions.assertThat(name).isHidden();
            visit.page().locator(".open-search").focus();
            visit.page().keyboard().press("Tab");
            PlaywrightAssertions.assertThat(name).isVisible();
            PlaywrightAssertions.assertThat(visit.page().locator("a.cross")).hasAccessibleDescription("فانوس");
        }
    }

    @Test
    void theSwitchStaysInSightAndTheSpineWhole() {
        try (Visit visit = visit(1280, true).to(origin + "/fa/posts/lantern")) {
            Page page = visit.page();
            double before = page.locator("a.cross").boundingBox().y;
            page.evaluate("() => scrollTo(0, 1500)");
            assertThat(page.locator("a.cross").boundingBox().y).isEqualTo(before);
            assertThat(page.locator("a.cross").boundingBox().x + page.locator("a.cross").boundingBox().width)
                    .isLessThan(1280 * (1 - 0.618));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 1280})
    void aPassageIsShownInTheOtherLanguageAndGoesAgain(int width) {
        try (Visit visit = visit(width, true).to(origin + "/en/posts/lantern")) {
            Page page = visit.page();
            assertThat(page.content()).doesNotContain("پیش از کلید");
            Locator glimpse = page.locator(".glimpse");
            page.locator(".sections > ol").click();
            page.locator("button.glance").click();
            PlaywrightAssertions.assertThat(glimpse).containsText("کرچک، آهسته.");
            PlaywrightAssertions.assertThat(glimpse).containsText("کره، برای جشن.");
            if (width >= 960) {
                assertThat(page.locator("button.glance").boundingBox().y
                        + page.locator("button.glance").boundingBox().height)
                        .isLessThanOrEqualTo(glimpse.locator("li").first().boundingBox().y + 1);
            }
            assertThat(glimpse.getAttribute("lang")).isEqualTo("fa");
            assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.glimpse')).direction"))
                    .isEqualTo("rtl");
            assertThat(visit.ask(String.class, BrowserTest.OVERFLOW)).isEmpty();
            page.locator("button.glance").click();
            PlaywrightAssertions.assertThat(glimpse).hasCount(0);

            page.locator(".sections > p", new Page.LocatorOptions().setHasText("Second, which")).click();
            page.locator("button.glance").click();
            PlaywrightAssertions.assertThat(glimpse).containsText("اول.");
            PlaywrightAssertions.assertThat(glimpse).containsText("سوم.");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theKeyboardDoesTheSame() {
        try (Visit visit = visit(1280, true).to(origin + "/fa/posts/lantern")) {
            Page page = visit.page();
            Locator button = page.locator("button.glance");
            button.focus();
            PlaywrightAssertions.assertThat(button).hasAccessibleName("English پیش از کلید، فتیله بود.");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            Locator glimpse = page.locator(".glimpse");
            PlaywrightAssertions.assertThat(glimpse).isFocused();
            PlaywrightAssertions.assertThat(glimpse).hasText("Before there was a switch there was a wick.");
            PlaywrightAssertions.assertThat(button).hasAttribute("aria-expanded", "true");
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(glimpse).hasCount(0);
            PlaywrightAssertions.assertThat(button).isFocused();
            PlaywrightAssertions.assertThat(button).hasAttribute("aria-expanded", "false");
        }
    }

    @Test
    void aTextThatCannotBeFetchedIsSaidAndCanBeAskedForAgain() {
        try (Visit visit = visit(1280, true).to(origin + "/fa/posts/lantern")) {
            Page page = visit.page();
            page.route("**/parallel", route -> route.abort());
            page.locator("button.glance").click();
            Locator glimpse = page.locator(".glimpse");
            PlaywrightAssertions.assertThat(glimpse).containsText("به دست نیامد");
            assertThat(glimpse.getAttribute("lang")).isEqualTo("fa");
            page.locator("button.glance").click();
            page.unroute("**/parallel");
            page.locator("button.glance").click();
            PlaywrightAssertions.assertThat(glimpse).hasText("Before there was a switch there was a wick.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 1280})
    void whatIsTheSameInBothTextsIsSeenOnce(int width) {
        try (Visit visit = visit(width, true).to(origin + "/fa/posts/lantern/parallel")) {
            for (String what : List.of(".solo pre", ".solo img", ".solo .formula")) {
                PlaywrightAssertions.assertThat(visit.page().locator(what)).isVisible();
            }
            assertThat(visit.ask(String.class, BrowserTest.OVERFLOW)).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 1280})
    void rowsOfTheParallelViewStartOnOneLine(int width) {
        try (Visit visit = visit(width, false).to(origin + "/en/posts/lantern/parallel")) {
            Page page = visit.page();
            for (Locator row : page.locator(".couplet:not(.solo)").all()) {
                double near = row.locator("> .near > :not(a)").first().boundingBox().y;
                double far = row.locator("> .far > :not(a)").first().boundingBox().y;
                if (width < 960) {
                    assertThat(far).isGreaterThan(near);
                } else {
                    assertThat(far).as(row.innerText()).isCloseTo(near, org.assertj.core.data.Offset.offset(14.0));
                }
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
