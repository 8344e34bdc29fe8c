package org.diglot.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.media.Darkroom;
import org.diglot.site.Scope;
import org.diglot.site.Site;

import com.apptasticsoftware.rssreader.RssReader;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The feeds of a site, read back by programs that know nothing of ours.
final class Feeds {
    static final Darkroom DARKROOM = new Darkroom(folder());
    static final Enclosures ENCLOSURES = new Enclosures(DARKROOM);
    static final RssFeed RSS = new RssFeed(ENCLOSURES);
    static final AtomFeed ATOM = new AtomFeed(ENCLOSURES);
    static final JsonFeed JSON = new JsonFeed(ENCLOSURES);
    static final List<Output> ALL = List.of(RSS, ATOM, JSON);

    private Feeds() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("diglot");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An entry, as far as all formats can say it.
    record Entry(String id, String url, String title, String content, List<String> terms, String published) {}

    static String text(Output output, Site site, Scope scope, Language language) {
        return new String(output.write(site, scope, language), StandardCharsets.UTF_8);
    }

    /// Read by Rome, or from the tree of the JSON.
    static List<Entry> entries(Output output, Site site, Scope scope, Language language) {
        String text = text(output, site, scope, language);
        return output == JSON ? fromJson(json(text)) : fromRome(rome(text));
    }

    static SyndFeed rome(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException e) {
            throw new AssertionError(xml, e);
        }
    }

    /// The titles, identifiers and contents as the second parser reads them.
    static List<com.apptasticsoftware.rssreader.Item> second(String xml) {
        try (Stream<com.apptasticsoftware.rssreader.Item> items = new RssReader()
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
            return items.toList();
        }
    }

    static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private static List<Entry> fromRome(SyndFeed feed) {
        return feed.getEntries().stream()
                .map(entry -> new Entry(entry.getUri(), entry.getLink(), entry.getTitle(),
                        entry.getContents().getFirst().getValue(),
                        entry.getCategories().stream().map(category -> category.getName()).toList(),
                        entry.getPublishedDate().toInstant().toString()))
                .toList();
    }

    private static List<Entry> fromJson(JsonNode feed) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : feed.get("items")) {
            List<String> tags = new ArrayList<>();
            Optional.ofNullable(item.get("tags")).ifPresent(all -> all.forEach(tag -> tags.add(tag.asString())));
            entries.add(new Entry(item.get("id").asString(), item.get("url").asString(), item.get("title").asString(),
                    item.get("content_html").asString(), tags, java.time.OffsetDateTime
                            .parse(item.get("date_published").asString()).toInstant().toString()));
        }
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        return entries;
    }
}
