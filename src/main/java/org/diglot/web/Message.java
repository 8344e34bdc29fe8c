package org.diglot.web;

import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpFields;
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
