package org.diglot.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;

/// One reader at one page, and everything that went wrong there.
///
/// @param complaints messages of the console, failed requests and requests to other origins
record Visit(BrowserContext context, Page page, List<String> complaints) implements AutoCloseable {
    static Visit begin(BrowserContext context, String origin) {
        Page page = context.newPage();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            // That the page itself is an error is what the browser was sent to see.
            if (!message.text().contains("status of 404") && !message.text().contains("status of 500")) {
                complaints.add(page.url() + " console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asks another origin: " + request.url());
            }
        });
        page.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add(page.url() + " failed: " + request.url() + " " + request.failure());
            }
        });
        page.onResponse(response -> {
            // A preview goes on asking for its own page, which may be one that is not there.
            boolean isPageItself = response.request().isNavigationRequest() || response.url().equals(page.url());
            if (response.status() >= 400 && !isPageItself) {
                complaints.add(page.url() + " " + response.status() + ": " + response.url());
            }
        });
        return new Visit(context, page, complaints);
    }

    /// Goes to an address and waits until its fonts are there.
    Visit to(String url) {
        page.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        page.evaluate("() => document.fonts.ready.then(() => true)");
        return this;
    }

    <T> T ask(Class<T> type, String script) {
        return type.cast(page.evaluate(script));
    }

    boolean is(String script) {
        return ask(Boolean.class, script);
    }

    @Override
    public void close() {
        context.close();
    }
}
