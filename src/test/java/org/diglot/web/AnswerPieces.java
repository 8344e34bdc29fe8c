package org.diglot.web;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.diglot.Diglot;
import org.diglot.language.Language;
import org.diglot.page.PageWriter;
import org.diglot.site.CurrentSite;
import org.diglot.site.Lookup;
import org.diglot.site.Site;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import benchmark.Sample;

/// From a post to its page, and from an address to what is sent.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class AnswerPieces {
    private final ConfigurableApplicationContext blog = SpringApplication.run(Diglot.class, "--server.port=0",
            "--server.address=127.0.0.1", "--management.server.port=0", "--blog.posts=" + Sample.FOLDER,
            "--blog.cache=" + Sample.FOLDER.resolveSibling("cache"), "--blog.url=http://localhost",
            "--logging.level.org.diglot=off");
    private final PageWriter pages = blog.getBean(PageWriter.class);
    private final Site site = blog.getBean(CurrentSite.class).get();
    private final Editions editions = new Editions(() -> site, blog.getBean(SecurityHeaders.class),
            blog.getBean(ReadyLimit.class));
    private final String address = address(Language.ENGLISH);
    private final HttpFields asked = HttpFields.build().add(HttpHeader.ACCEPT_ENCODING, "gzip").asImmutable();
    private final HttpFields known;

    /// Waits until all posts are indexed, so that a page has all that are related to it.
    public AnswerPieces() {
        site.search().ready();
        Ready page = editions.answer(editions.current(), address,
                () -> Answer.Body.page(200, Language.ENGLISH, write(Language.ENGLISH)));
        Message reply = page.reply(asked::getValuesList);
        known = HttpFields.build(asked).add(HttpHeader.IF_NONE_MATCH, reply.fields().get(HttpHeader.ETAG))
                .asImmutable();
    }

    /// Of whose half it is.
    @State(Scope.Benchmark)
    public static class Half {
        @Param
        public Language language = Language.ENGLISH;
    }

    @TearDown
    public void close() {
        editions.close();
        blog.close();
    }

    /// Its text is composed, its code highlighted.
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public String writePage(Half half) {
        return write(half.language);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public ByteBuffer answerFromCache() {
        return answer(asked);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public ByteBuffer answerNotModified() {
        return answer(known);
    }

    /// As [ReadyHandler] does.
    private ByteBuffer answer(HttpFields headers) {
        return editions.ready(address).flatMap(ready -> ready.atOnce(headers::getValuesList)).orElseThrow().buffer();
    }

    private String write(Language language) {
        return site.find(address(language), Map.of()) instanceof Lookup.Found found
                ? pages.write(found.address(), site, language)
                : "";
    }

    private static String address(Language language) {
        return "/%s/posts/%s".formatted(language.code(), Sample.NAME);
    }
}
