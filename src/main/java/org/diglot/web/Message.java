package org.diglot.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/// What goes on the wire. Safe for use by many threads.
final class Message {
    /// What has been sent so often will be sent again: it is worth a place outside the heap, from where the system takes it
    /// without another copy.
    private static final int OFTEN = 16;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final int status;
    private final HttpFields fields;
    private final byte[] bytes;
    /// Not exact, when many send at once.
    private int sent;
    private volatile @Nullable ByteBuffer outside;
    private volatile @Nullable Head head;

    /// A header for HTTP/1.1 as it is sent within one second.
    private record Head(HttpField date, byte[] bytes) {}

    /// @param bytes shared by all who are sent them
    Message(int status, HttpFields fields, byte[] bytes) {
        this.status = status;
        this.fields = fields;
        this.bytes = bytes;
    }

    int status() {
        return status;
    }

    HttpFields fields() {
        return fields;
    }

    byte[] bytes() {
        return bytes;
    }

    /// The header for HTTP/1.1, to be read once.
    ///
    /// @param date that of this second
    ByteBuffer head(HttpField date) {
        Head known = head;
        if (known == null || !known.date().equals(date)) {
            known = new Head(date, head(HttpFields.build().add(date).add(fields)));
            head = known;
        }
        return ByteBuffer.wrap(known.bytes());
    }

    /// RFC 9112, sections 4 and 5.
    private byte[] head(HttpFields all) {
        StringBuilder text = new StringBuilder("HTTP/1.1 ").append(status).append(' ')
                .append(HttpStatus.getMessage(status)).append("\r\n");
        for (HttpField field : all) {
            text.append(field.getName()).append(": ").append(field.getValue()).append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The bytes, to be read once.
    ByteBuffer buffer() {
        if (bytes.length == 0) {
            return NOTHING;
        }
        ByteBuffer known = outside;
        if (known == null) {
            if (++sent < OFTEN) {
                return ByteBuffer.wrap(bytes);
            }
            known = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            outside = known;
        }
        return known.duplicate();
    }
}
