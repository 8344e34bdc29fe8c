package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.hpack.HpackDecoder;
import org.eclipse.jetty.http2.hpack.HpackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// HTTP/2 in the clear, as proxies speak it: RFC 9113, section 3.3.
@FixtureSite
class ClearHttp2Test {
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    /// RFC 7541, appendix A: `:method: GET`, `:scheme: http`, and `:path` with a value that follows, not to be kept.
    private static final byte[] GET = {(byte) 0x82, (byte) 0x86, 0x04};

    @LocalServerPort
    private int port;

    /// A proxy knows beforehand what it is connected to. A page is made by the servlets when it is first asked for, and ready
    /// when it is asked for again.
    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fa/posts"})
    void aPageIsSentToWhoBeginsWithIt(String path) throws IOException {
        assertThat(ask(path)).contains("</html>");
        assertThat(ask(path)).contains("</html>");
    }

    @Test
    void whoAsksInHttp1IsTakenAcross() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpResponse<String> reply = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/en/")).build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(reply.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(reply.statusCode()).isEqualTo(200);
            assertThat(reply.headers().map()).containsKeys("etag", "content-security-policy");
            assertThat(reply.body()).contains("</html>");
        }
    }

    private String ask(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(frame(SETTINGS, 0, 0, new byte[0]));
            ByteArrayOutputStream asked = new ByteArrayOutputStream();
            asked.write(GET);
            asked.write(path.length());
            asked.write(path.getBytes(StandardCharsets.US_ASCII));
            out.write(frame(HEADERS, END_STREAM | END_HEADERS, 1, asked.toByteArray()));
            out.flush();
            return read(new DataInputStream(socket.getInputStream()));
        }
    }

    /// What is sent on the first stream until it ends.
    private static String read(DataInputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int flags = 0, stream = 0; stream != 1 || (flags & END_STREAM) == 0;) {
            int length = in.readUnsignedShort() << 8 | in.readUnsignedByte();
            int type = in.readUnsignedByte();
            flags = in.readUnsignedByte();
            stream = in.readInt();
            byte[] content = in.readNBytes(length);
            switch (type) {
                case HEADERS -> assertThat(status(content)).isEqualTo(200);
                case DATA -> body.write(content);
                default -> assertThat(type).as("no frame that ends it early").isNotIn(RESET, GOAWAY);
            }
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private static int status(byte[] headers) throws IOException {
        try {
            return ((MetaData.Response) new HpackDecoder(8192, System::nanoTime).decode(ByteBuffer.wrap(headers)))
                    .getStatus();
        } catch (HpackException e) {
            throw new IOException(e);
        }
    }

    private static byte[] frame(int type, int flags, int stream, byte[] content) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(new byte[]{(byte) (content.length >> 16), (byte) (content.length >> 8), (byte) content.length,
            (byte) type, (byte) flags, 0, 0, 0, (byte) stream});
        frame.write(content);
        return frame.toByteArray();
    }
}
