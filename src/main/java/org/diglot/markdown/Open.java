package org.diglot.markdown;

import java.util.Optional;

import org.diglot.markdown.HtmlPart.Element;

/// An element whose end has not come yet.
final class Open {
    private final Kind kind;
    private final boolean implied;
    private final Element element;
    private Element written;
    private Optional<Element> around = Optional.empty();
    private boolean over;

    /// @param implied whether nobody wrote its tags
    Open(Kind kind, boolean implied, Element element) {
        this.kind = kind;
        this.implied = implied;
        this.element = element;
        this.written = element;
    }

    /// Markup of text, written when there is text; a container of text or of blocks; or tags that are left out.
    enum Kind {
        MARKUP, CONTAINER, NONE
    }

    Kind kind() {
        return kind;
    }

    boolean isImplied() {
        return implied;
    }

    Element element() {
        return element;
    }

    boolean isContainer() {
        return kind == Kind.CONTAINER && !over;
    }

    /// A block ends a paragraph before its own end.
    void finish() {
        over = true;
    }

    /// Writes markup once more, with nothing in it.
    ///
    /// @param container of the text
    Element write(Element container) {
        written = element.copy(around.isPresent());
        around = Optional.of(container);
        return written;
    }

    boolean isWritten() {
        return around.isPresent();
    }

    /// What was written of it last, if it can go on there.
    ///
    /// @param place what it stands in
    Optional<Element> goesOn(Element container, Element place) {
        boolean last = around.filter(known -> known == container).isPresent()
                && place.last().filter(part -> part == written).isPresent();
        return last ? Optional.of(written) : Optional.empty();
    }
}
