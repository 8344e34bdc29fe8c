package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.owasp.html.HtmlStreamEventReceiver;

/// A part of a tree of HTML.
sealed interface HtmlPart {
    void tell(HtmlStreamEventReceiver receiver);

    /// Whether nothing of it is seen: white space between elements.
    boolean isBlank();

    record Words(String text) implements HtmlPart {
        @Override
        public void tell(HtmlStreamEventReceiver receiver) {
            receiver.text(text);
        }

        @Override
        public boolean isBlank() {
            return text.chars().allMatch(c -> c == ' ' || '\t' <= c && c <= '\r');
        }
    }

    final class Element implements HtmlPart {
        private String name;
        private List<String> attributes;
        private final List<HtmlPart> children = new ArrayList<>();

        /// @param attributes names and values in turn
        Element(String name, List<String> attributes) {
            this.name = name;
            this.attributes = new ArrayList<>(attributes);
        }

        String name() {
            return name;
        }

        boolean is(String wanted) {
            return name.equals(wanted);
        }

        void rename(String other) {
            name = other;
            attributes = Attributes.of(other, attributes);
        }

        List<HtmlPart> children() {
            return children;
        }

        Stream<Element> elements() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        Stream<Element> elements(String wanted) {
            return elements().filter(child -> child.is(wanted));
        }

        Optional<HtmlPart> last() {
            return children.isEmpty() ? Optional.empty() : Optional.of(children.getLast());
        }

        boolean isEmpty() {
            return children.stream().allMatch(HtmlPart::isBlank);
        }

        String attribute(String wanted) {
            return Attributes.value(attributes, wanted);
        }

        boolean hasClass(String wanted) {
            return List.of(attribute("class").split(" ")).contains(wanted);
        }

        boolean hasAttributes() {
            return !attributes.isEmpty();
        }

        /// Another one like it, with nothing in it.
        ///
        /// @param again whether it is not the first of its name
        Element copy(boolean again) {
            return new Element(name, again ? Attributes.with(attributes, "id", "") : attributes);
        }

        /// @param value none where it is empty
        void attribute(String wanted, String value) {
            attributes = Attributes.with(attributes, wanted, value);
        }

        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public void tell(HtmlStreamEventReceiver receiver) {
            receiver.openTag(name, attributes);
            children.forEach(child -> child.tell(receiver));
            if (!Markup.isVoid(name)) {
                receiver.closeTag(name);
            }
        }
    }
}
