package org.diglot.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/// Scalable Vector Graphics: XML, of which only the root is looked at here. What it defines for itself is not read, so
/// that nothing can grow and nothing is fetched.
final class SvgAnatomy implements Anatomy {
    private static final int DEFAULT_WIDTH = 300;
    private static final int DEFAULT_HEIGHT = 150;
    private static final int LARGEST = 100_000;
    private static final Pattern LENGTH = Pattern.compile("\\s*\\+?(\\d{0,9}(?:\\.\\d{1,9})?)([a-z]*)\\s*");
    private static final Pattern ENCODING = Pattern.compile("^[^>]{0,100}encoding=[\"']([A-Za-z][\\w.:-]{0,40})[\"']");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    /// Decoded here: the JDK would print each byte that is not of the encoding to the console.
    static XMLStreamReader reader(byte[] drawing) throws XMLStreamException {
        Matcher named = ENCODING
                .matcher(new String(drawing, 0, Math.min(drawing.length, 200), StandardCharsets.ISO_8859_1));
        boolean known = named.find() && Charset.isSupported(named.group(1));
        String text = new String(drawing, known ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8);
        return XML.createXMLStreamReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private record Size(double width, double height) {}

    /// Whether a file begins as XML does.
    static boolean mayBe(Octets file) {
        int at = file.has(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        while (at < file.length() && Character.isWhitespace(file.bytes()[at])) {
            at++;
        }
        return file.has(at, "<");
    }

    @Override
    public Header read(Octets file) throws IOException {
        try {
            XMLStreamReader xml = reader(file.bytes());
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // Comments and instructions may stand before the root.
            }
            if (!xml.getLocalName().equals("svg")) {
                throw new IOException("not a drawing");
            }
            Size size = size(xml);
            return Header.plain(Format.SVG, pixels(size.width()), pixels(size.height()));
        } catch (XMLStreamException e) {
            // Cut in the middle of its root, or damaged: more of it tells.
            throw (EOFException) new EOFException().initCause(e);
        }
    }

    private static int pixels(double length) {
        return Math.clamp(Math.round(length), 1, LARGEST);
    }

    /// SVG 2, section 8.2: one side that is not given follows from the other in the proportions of the view box.
    private static Size size(XMLStreamReader xml) {
        Optional<Double> width = length(xml.getAttributeValue(null, "width"));
        Optional<Double> height = length(xml.getAttributeValue(null, "height"));
        Size box = viewBox(xml.getAttributeValue(null, "viewBox"))
                .orElse(new Size(width.orElse((double) DEFAULT_WIDTH), height.orElse((double) DEFAULT_HEIGHT)));
        return new Size(width.orElseGet(() -> height.map(h -> h * box.width() / box.height()).orElse(box.width())),
                height.orElseGet(() -> width.map(w -> w * box.height() / box.width()).orElse(box.height())));
    }

    private static Optional<Size> viewBox(@Nullable String written) {
        String[] numbers = written == null ? new String[0] : written.strip().split("[\\s,]+");
        return numbers.length != 4
                ? Optional.empty()
                : length(numbers[2]).flatMap(width -> length(numbers[3]).map(height -> new Size(width, height)));
    }

    /// In pixels; empty for what is no length above 0, and for a share of something else.
    private static Optional<Double> length(@Nullable String written) {
        Matcher length = LENGTH.matcher(written == null ? "" : written);
        if (!length.matches() || length.group(1).isEmpty()) {
            return Optional.empty();
        }
        double unit = switch (length.group(2)) {
            case "", "px" -> 1;
            case "pt" -> 96 / 72.0;
            case "pc", "em", "rem" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            default -> 0;
        };
        return Optional.of(Double.parseDouble(length.group(1)) * unit).filter(pixels -> pixels > 0);
    }

    /// A drawing is not large, and readers get none of one that is not well-formed.
    @Override
    public Optional<Flaw> flaw(OpenFile file) {
        try {
            SvgCopy.of(file.part(0, (int) file.length()).bytes());
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of(Flaw.DRAWING);
        }
    }

    @Override
    public byte[] stripped(Octets file) throws IOException {
        try {
            return SvgCopy.of(file.bytes());
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed", e);
        }
    }
}
