package org.diglot.output;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements whose text may be anything an author typed.
record Xml(XMLStreamWriter writer) {
    void begin(String name) throws XMLStreamException {
        writer.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    void element(String name, String text) {
        write(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(allowed(text));
            writer.writeEndElement();
        });
    }

    void element(String prefix, String namespace, String name, String text) {
        write(() -> {
            writer.writeStartElement(prefix, name, namespace);
            writer.writeCharacters(allowed(text));
            writer.writeEndElement();
        });
    }

    /// @param attributes names and values in turn
    void empty(String prefix, String namespace, String name, String... attributes) {
        write(() -> {
            writer.writeEmptyElement(prefix, name, namespace);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
            }
        });
    }

    /// XML 1.0, production 2: without the characters that no escape can bring into a document.
    private static String allowed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || 0x20 <= c && c <= 0xD7FF
                || 0xE000 <= c && c <= 0xFFFD || 0x10000 <= c).forEach(out::appendCodePoint);
        return out.toString();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
