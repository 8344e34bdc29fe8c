package org.diglot.markdown;

import java.util.List;

import org.owasp.html.HtmlStreamEventReceiver;

/// A piece of HTML, as the sanitizer tells it.
sealed interface Event {
    void tell(HtmlStreamEventReceiver receiver);

    /// Whether it stands apart from the sentence it is in, as code does.
    boolean isOpaque();

    record Open(String name, List<String> attributes, boolean isOpaque) implements Event {
        @Override
        public void tell(HtmlStreamEventReceiver receiver) {
            receiver.openTag(name, attributes);
        }
    }

    record Close(String name, boolean isOpaque) implements Event {
        @Override
        public void tell(HtmlStreamEventReceiver receiver) {
            receiver.closeTag(name);
        }
    }

    record Text(String text, boolean isOpaque) implements Event {
        @Override
        public void tell(HtmlStreamEventReceiver receiver) {
            receiver.text(text);
        }
    }
}
