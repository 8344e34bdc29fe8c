package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Ready answers beside nginx that sends the same bytes of files, each on the first core, asked by wrk from the second.
final class ServingBenchmark {
    private static final Path NGINX = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
            .map(Path::of)
            .filter(Files::isExecutable).findFirst().orElse(Path.of("nginx"));
    private static final String PAGE = "/en/posts/1";
    private static final String FEED = "/en/feed.xml";
    private static final int RUNS = 5;
    private static final int SECONDS = 3;

    private final Bench bench;

    /// What is asked for: a place in the blog, a file in the other folder, with a header.
    private record Case(String name, String path, String file, String header, boolean known) {}

    /// What wrk says: requests a second, the 99th percentile in ms, and µs of the server's core for each request.
    private record Load(double rate, double late, double cost) {}

    ServingBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException {
        Path site = bench.file("nginx");
        Files.createDirectories(site.resolve("www"));
        int port = Service.freePort();
        Path log = bench.file("serve.log");
        try (Service blog = bench.start(log, Service.core(0), List.of(), bench.posts().of(1000));
                Service nginx = Service.of(port, bench.file("nginx.log"), nginx(site, port))) {
            blog.ready(PAGE);
            blog.awaitLog(log, "All texts are read", java.time.Duration.ofMinutes(5));
            blog.await("/en/search?q=post", java.time.Duration.ofMinutes(5));
            store(blog, PAGE, site.resolve("www/page.html"));
            store(blog, FEED, site.resolve("www/feed.xml"));
            nginx.ready("/page.html");
            List<Case> cases = List.of(new Case("page", PAGE, "/page.html", "Accept-Encoding: gzip", false),
                    new Case("304", PAGE, "/page.html", "Accept-Encoding: gzip", true),
                    new Case("plain body", PAGE, "/page.html", "Accept-Encoding: identity", false),
                    new Case("feed", FEED, "/feed.xml", "Accept-Encoding: gzip", false));
            load(blog, PAGE, List.of("Accept-Encoding: gzip"), 20);
            for (Case each : cases) {
                measure(each, blog, nginx);
            }
            unknown(blog);
        }
    }

    private void measure(Case each, Service blog, Service nginx) throws IOException, InterruptedException {
        List<String> ours = headers(each, blog.url(each.path()));
        List<String> theirs = headers(each, nginx.url(each.file()));
        load(blog, each.path(), ours, SECONDS);
        List<Load> loads = new ArrayList<>();
        List<Load> others = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            others.add(load(nginx, each.file(), theirs, SECONDS));
            loads.add(load(blog, each.path(), ours, SECONDS));
        }
        String name = "serving, " + each.name();
        figures(others, Load::rate).print(name + ": nginx, requests a second", "/s");
        figures(loads, Load::rate).print(name + ": ours, requests a second", "/s");
        figures(loads, Load::rate).to(figures(others, Load::rate)).print("  throughput to nginx", "×", true, 0.9);
        figures(loads, Load::late).to(figures(others, Load::late)).print("  99th percentile to nginx", "×", false, 2);
        figures(loads, Load::cost).to(figures(others, Load::cost)).print("  CPU a request to nginx", "×", false, 1.2);
    }

    private void unknown(Service blog) throws IOException, InterruptedException {
        List<Load> pages = new ArrayList<>();
        List<Load> unknown = new ArrayList<>();
        List<String> gzip = List.of("Accept-Encoding: gzip");
        load(blog, "/en/posts/nowhere", gzip, SECONDS);
        for (int run = 0; run < RUNS; run++) {
            pages.add(load(blog, PAGE, gzip, SECONDS));
            unknown.add(load(blog, "/en/posts/nowhere", gzip, SECONDS));
        }
        figures(unknown, Load::cost).to(figures(pages, Load::cost))
                .print("serving, an unknown path: CPU to that of a page", "×", false, 2);
    }

    private static Figures figures(List<Load> loads, java.util.function.ToDoubleFunction<Load> figure) {
        return new Figures(loads.stream().mapToDouble(figure).boxed().toList());
    }

    private static List<String> headers(Case each, String url) throws IOException, InterruptedException {
        return each.known()
                ? List.of(each.header(),
                        "If-None-Match: " + Bench.ask(url, "gzip").headers().firstValue("ETag").orElseThrow())
                : List.of(each.header());
    }

    private Load load(Service service, String path, List<String> headers, int seconds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Service.core(1));
        command.addAll(List.of("wrk", "-t1", "-c32", "-d" + seconds + "s", "--latency"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(service.url(path));
        Path log = bench.file("wrk.log");
        double before = service.cpu().toNanos() / 1e3;
        Service.run(command, log);
        double after = service.cpu().toNanos() / 1e3;
        String said = Files.readString(log);
        return new Load(number(said, "Requests/sec:\\s*([\\d.]+)(.*)"), number(said, "99%\\s+([\\d.]+)(us|ms|s)"),
                (after - before) / number(said, "(\\d+) requests in(.*)"));
    }

    private static double number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(text);
        }
        return Double.parseDouble(found.group(1)) * switch (found.group(2)) {
            case "us" -> 0.001;
            case "s" -> 1000;
            default -> 1;
        };
    }

    private static void store(Service blog, String path, Path file) throws IOException, InterruptedException {
        Files.write(file, Bench.ask(blog.url(path), "identity").body());
        Files.write(file.resolveSibling(file.getFileName() + ".gz"), Bench.ask(blog.url(path), "gzip").body());
    }

    private static List<String> nginx(Path site, int port) throws IOException {
        Path configuration = Files.writeString(site.resolve("nginx.conf"),
                """
                daemon off;
                master_process off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    client_body_temp_path %1$s/tmp; proxy_temp_path %1$s/tmp; fastcgi_temp_path %1$s/tmp;
                    uwsgi_temp_path %1$s/tmp; scgi_temp_path %1$s/tmp;
                    types { text/html html; application/atom+xml xml; }
                    sendfile on; tcp_nopush on; keepalive_requests 10000000; open_file_cache max=100;
                    server { listen 127.0.0.1:%2$d; root %1$s/www; gzip_static on; }
                }
                """.formatted(site, port));
        List<String> command = new ArrayList<>(Service.core(0));
        command.addAll(List.of(NGINX.toString(), "-p", site.toString(), "-c", configuration.toString()));
        return command;
    }
}
