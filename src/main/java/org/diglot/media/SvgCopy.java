package org.diglot.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/// Copies a drawing without what could run and without what only tells of its author. The headers with which it is sent
/// forbid the same; but a file that was exported or passed on has no headers.
final class SvgCopy {
    /// Elements that are left out with all that is in them.
    private static final Set<String> LEFT_OUT = Set.of("script", "foreignobject", "handler", "listener", "iframe",
            "object", "embed", "audio", "video", "metadata");
    private static final Set<String> NAMESPACES = Set.of("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink",
            XMLConstants.XML_NS_URI);
    /// What in a style leads out of the drawing, or could in an escape.
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\\\|@import|(?:image-set|src)\\(|url\\((?!\\s*+[\"']?+\\s*+(?:#|data:))", Pattern.CASE_INSENSITIVE);
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    /// The style that is being read.
    private Optional<StringBuilder> style = Optional.empty();

    private SvgCopy(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    static byte[] of(byte[] drawing) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(drawing.length);
        XMLStreamWriter out = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        new SvgCopy(SvgAnatomy.reader(drawing), out).copy();
        out.close();
        return bytes.toByteArray();
    }

    private void copy() throws XMLStreamException {
        int leftOut = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (leftOut > 0 || style.isPresent() || isLeftOut()) {
                        leftOut++;
                    } else {
                        start();
                        style = Optional.of(new StringBuilder()).filter(_ -> in.getLocalName().equals("style"));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (leftOut > 0) {
                        leftOut--;
                    } else {
                        finishStyle();
                        out.writeEndElement();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (style.isPresent()) {
                        style.get().append(in.getText());
                    } else if (leftOut == 0) {
                        out.writeCharacters(in.getText());
                    }
                }
                // Comments, instructions, definitions.
                default -> {
                }
            }
        }
        out.flush();
    }

    /// A style is judged as a whole.
    private void finishStyle() throws XMLStreamException {
        if (style.isPresent() && !ELSEWHERE.matcher(style.get()).find()) {
            out.writeCharacters(style.get().toString());
        }
        style = Optional.empty();
    }

    private boolean isLeftOut() {
        return !isKnown(in.getNamespaceURI()) || LEFT_OUT.contains(in.getLocalName().toLowerCase(Locale.ROOT))
                || animatesLink();
    }

    /// An animation can put an address into a link.
    private boolean animatesLink() {
        String target = in.getAttributeValue(null, "attributeName");
        return target != null && (target.toLowerCase(Locale.ROOT).endsWith("href")
                || target.toLowerCase(Locale.ROOT).startsWith("on"));
    }

    /// None counts as that of drawings.
    private static boolean isKnown(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty() || NAMESPACES.contains(namespace);
    }

    private void start() throws XMLStreamException {
        out.writeStartElement(prefixed(in.getPrefix(), in.getLocalName()));
        for (int n = 0; n < in.getNamespaceCount(); n++) {
            if (isKnown(in.getNamespaceURI(n))) {
                String prefix = in.getNamespacePrefix(n);
                out.writeAttribute(prefix == null ? "xmlns" : "xmlns:" + prefix, in.getNamespaceURI(n));
            }
        }
        for (int n = 0; n < in.getAttributeCount(); n++) {
            if (isKnown(in.getAttributeNamespace(n))
                    && isHarmless(in.getLocalName(), in.getAttributeLocalName(n), in.getAttributeValue(n))) {
                out.writeAttribute(prefixed(in.getAttributePrefix(n), in.getAttributeLocalName(n)),
                        in.getAttributeValue(n));
            }
        }
    }

    private static String prefixed(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /// No handlers; and of addresses only parts of the drawing itself, images in it, and where an ordinary link leads.
    private static boolean isHarmless(String element, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        String address = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        boolean harmless = !lower.equals("href") && !lower.equals("src") || address.startsWith("#")
                || address.startsWith("data:image/") && !address.startsWith("data:image/svg")
                || element.equals("a") && (address.startsWith("http:") || address.startsWith("https:"));
        return harmless && !lower.startsWith("on") && !ELSEWHERE.matcher(value).find();
    }
}
