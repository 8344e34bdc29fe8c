package org.diglot.output;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML whose texts may be anything an author typed.
record Xml(XMLStreamWriter writer) {
    /// A whole document in UTF-8. Into characters first: to bytes the JDK would write one character at a time.
    static byte[] document(Consumer<Xml> content) {
        StringWriter text = new StringWriter();
        Xml xml = new Xml(act(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)));
        xml.run(writer -> writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
        content.accept(xml);
        xml.run(XMLStreamWriter::writeEndDocument);
        xml.run(XMLStreamWriter::close);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// An element with others in it.
    ///
    /// @param name with its prefix, if it has one
    /// @param attributes names and values in turn; a namespace is declared as in XML itself
    void element(String name, Runnable content, String... attributes) {
        run(to -> to.writeStartElement(name));
        attributes(attributes);
        content.run();
        run(XMLStreamWriter::writeEndElement);
    }

    /// An element with a text.
    void text(String name, String text, String... attributes) {
        element(name, () -> run(to -> to.writeCharacters(allowed(text))), attributes);
    }

    /// An element with nothing in it.
    void empty(String name, String... attributes) {
        run(to -> to.writeEmptyElement(name));
        attributes(attributes);
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            run(to -> to.writeAttribute(name, allowed(value)));
        }
    }

    /// XML 1.0, production 2: without the characters that no escape can bring into a document. JSON could have them, but not
    /// half of a surrogate pair either.
    static String allowed(String text) {
        if (text.chars().allMatch(c -> c < Character.MIN_SURROGATE && isAllowed(c))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || 0x20 <= c && c <= 0xD7FF || 0xE000 <= c && c <= 0xFFFD
                || 0x10000 <= c;
    }

    private interface Step {
        void on(XMLStreamWriter writer) throws XMLStreamException;
    }

    private interface Making<T> {
        T make() throws XMLStreamException;
    }

    private void run(Step step) {
        act(() -> {
            step.on(writer);
            return writer;
        });
    }

    private static <T> T act(Making<T> making) {
        try {
            return making.make();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
