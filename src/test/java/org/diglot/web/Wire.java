package org.diglot.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.ConfigurableApplicationContext;

/// Speaks HTTP/1.1 as it is written, so that a test can also send what no client library would.
record Wire(int port) {
    private static final byte[] GAP = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

    /// To a program that was started with a random port.
    static Wire to(ConfigurableApplicationContext context) {
        return to(context, "local.server.port");
    }

    /// To its port for operators.
    static Wire toManagement(ConfigurableApplicationContext context) {
        return to(context, "local.management.port");
    }

    private static Wire to(ConfigurableApplicationContext context, String port) {
        return new Wire(context.getEnvironment().getRequiredProperty(port, Integer.class));
    }

    Reply get(String target, String... headers) {
        return send("GET", target, headers);
    }

    Reply head(String target, String... headers) {
        return send("HEAD", target, headers);
    }

    /// Where one redirect leads, or the answer itself.
    Reply follow(String target) {
        Reply reply = get(target);
        return reply.status() / 100 == 3 && reply.has("Location") ? get(reply.location()) : reply;
    }

    /// As a browser does that was led here by this name.
    Reply getAt(String host, String target) {
        return exchange(host, "GET", target);
    }

    Reply send(String method, String target, String... headers) {
        return exchange("localhost:" + port, method, target, headers);
    }

    private Reply exchange(String host, String method, String target, String... headers) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            String request = "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n".formatted(method,
                    target, host, String.join("", Arrays.stream(headers).map(line -> line + "\r\n").toList()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    private static Reply read(byte[] all) throws IOException {
        int gap = indexOf(all, GAP, 0);
        if (gap < 0) {
            throw new IOException("not a whole answer: " + new String(all, StandardCharsets.ISO_8859_1));
        }
        List<String> lines = new String(all, 0, gap, StandardCharsets.UTF_8).lines().toList();
        Map<String, List<String>> headers = new TreeMap<>();
        lines.stream().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        });
        byte[] body = Arrays.copyOfRange(all, gap + GAP.length, all.length);
        boolean chunked = headers.getOrDefault("transfer-encoding", List.of()).contains("chunked");
        return new Reply(Integer.parseInt(lines.getFirst().substring(9, 12)), headers, chunked ? joined(body) : body);
    }

    private static byte[] joined(byte[] chunks) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunks.length) {
            int end = indexOf(chunks, new byte[]{'\r', '\n'}, at);
            int size = Integer.parseInt(new String(chunks, at, end - at, StandardCharsets.ISO_8859_1), 16);
            whole.write(chunks, end + 2, size);
            at = end + 2 + size + 2;
            if (size == 0) {
                break;
            }
        }
        return whole.toByteArray();
    }

    private static int indexOf(byte[] all, byte[] part, int from) {
        for (int at = from; at <= all.length - part.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }
}
