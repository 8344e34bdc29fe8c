package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.diglot.Diglot;
import org.eclipse.jetty.server.Connector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// What the operator says of connections, and the end of the program, hold for those that answer by themselves as well.
class ReadyConnectionLifeTest {

    @TempDir
    private Path folder = Path.of(".");
    private ConfigurableApplicationContext context = new GenericApplicationContext();
    private Wire wire = new Wire(0);
    /// Ready whatever the site is.
    private String asset = "";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("posts")).resolve("tea.md"),
                "---\ndate: 2026-01-31\n---\nTea.\n");
    }

    @AfterEach
    void stop() {
        context.close();
    }

    private void serve(String... arguments) {
        context = SpringApplication.run(Diglot.class, Stream.concat(Stream.of("--server.port=0",
                "--server.address=127.0.0.1", "--management.server.port=0", "--blog.posts=" + folder.resolve("posts")),
                Arrays.stream(arguments)).toArray(String[]::new));
        wire = Wire.to(context);
        asset = wire.get("/en/").page().expectFirst("link[rel=stylesheet]").attr("href");
        wire.get(asset);
    }

    private String asked(String... lines) {
        return Line.request(Stream.concat(Stream.of("GET " + asset + " HTTP/1.1", "Host: localhost"),
                Arrays.stream(lines)).toArray(String[]::new));
    }

    private Sockets sockets() {
        return Sockets.of((WebServerApplicationContext) context);
    }

    @Test
    void whoSaysNothingMoreIsLeft() throws IOException {
        serve("--server.jetty.connection-idle-timeout=200ms");
        try (Line line = new Line(wire.port())) {
            assertThat(line.write(asked()).read().status()).isEqualTo(200);
            assertThat(sockets().seenByJetty(line)).isZero();
            assertThat(line.isAtEnd()).isTrue();
            await().until(() -> !sockets().are(line));
        }
    }

    @Test
    void whoDoesNotReadIsLeft() throws IOException {
        serve("--server.jetty.connection-idle-timeout=200ms");
        try (Line line = new Line(wire.port(), 4096)) {
            line.write(String.join("", Collections.nCopies(1_000, asked())));

            await().until(() -> !sockets().are(line));
        }
        assertThat(wire.get(asset).status()).isEqualTo(200);
    }

    @Test
    void whoStaysIsToldOfTheEnd() throws IOException {
        serve();
        try (Line line = new Line(wire.port())) {
            assertThat(line.write(asked()).read().has("Connection")).isFalse();
            for (Connector connector : sockets().connectors()) {
                Objects.requireNonNull(connector.shutdown());
            }

            Reply last = line.write(asked()).read();

            assertThat(last.status()).isEqualTo(200);
            assertThat(last.header("Connection")).isEqualTo("close");
            assertThat(line.isAtEnd()).isTrue();
        }
    }

    @Test
    void everyRequestIsInTheLog() throws IOException {
        Path log = folder.resolve("access.log");
        serve("--server.jetty.accesslog.enabled=true", "--server.jetty.accesslog.filename=" + log);
        try (Line line = new Line(wire.port())) {
            for (int i = 0; i < 3; i++) {
                assertThat(line.write(asked()).read().status()).isEqualTo(200);
            }
        }

        await().untilAsserted(
                () -> assertThat(Files.readAllLines(log)).filteredOn(entry -> entry.contains("GET " + asset))
                        .hasSize(4));
    }

    /// What is added to Jetty's way of reading requests, such as a look at the name that was asked for, is not left out.
    @Test
    void whatReadsRequestsIsNotPassedBy() throws IOException {
        serve("--server.forward-headers-strategy=native");
        try (Line line = new Line(wire.port())) {
            for (String by : List.of("[::1", "a:0")) {
                assertThat(line.write(asked("X-Forwarded-Host: " + by)).read().status()).as(by).isEqualTo(
                        wire.get(asset, "X-Forwarded-Host: " + by).status());
            }
        }
    }
}
