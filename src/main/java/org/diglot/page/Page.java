package org.diglot.page;

/// A screen. Its template sees it as `page` and nothing else.
public interface Page {
    /// The name of the template.
    String template();

    /// What is around every screen.
    Frame frame();
}
