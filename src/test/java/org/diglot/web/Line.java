package org.diglot.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One connection on which any number of requests are written, well-formed or not, and answers read one by one.
final class Line implements AutoCloseable {
    private static final int PATIENCE = 30_000;

    private final Socket socket = new Socket();
    private final InputStream in;

    Line(int port) throws IOException {
        this(port, 0);
    }

    /// @param room for what has come and is not read yet; 0 for what the system thinks best
    Line(int port, int room) throws IOException {
        if (room > 0) {
            socket.setReceiveBufferSize(room);
        }
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        socket.setSoTimeout(PATIENCE);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// As many lines as there are, and an empty one.
    static String request(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    int port() {
        return socket.getLocalPort();
    }

    Line write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /// Says that nothing more will be asked.
    Line end() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /// Goes away so that the other side meets an error.
    void abort() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    boolean isAtEnd() throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next < 0;
    }

    Reply ask(String... lines) throws IOException {
        return write(request(lines)).read();
    }

    /// The next answer, of a request that was not HEAD.
    Reply read() throws IOException {
        return read(true);
    }

    /// The next answer, of HEAD.
    Reply readHead() throws IOException {
        return read(false);
    }

    private Reply read(boolean bodied) throws IOException {
        String first = line();
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        // The whole line, so that what it says is compared as well.
        headers.put(":status", List.of(first));
        int status = Integer.parseInt(first.substring(9, 12));
        return new Reply(status, headers, bodied && status != 304 ? body(headers) : new byte[0]);
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        List<String> length = headers.getOrDefault("content-length", List.of());
        if (!length.isEmpty()) {
            return part(Integer.parseInt(length.getFirst()));
        }
        if (!headers.containsKey("transfer-encoding")) {
            return in.readAllBytes();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = -1; size != 0;) {
            size = Integer.parseInt(line(), 16);
            whole.writeBytes(part(size));
            line();
        }
        return whole.toByteArray();
    }

    private byte[] part(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("%d of %d bytes".formatted(bytes.length, length));
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("after: " + line.toString(StandardCharsets.UTF_8));
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
