package org.diglot;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.diglot.command.SetupException;
import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.post.AllowedHosts;
import org.diglot.post.HostSource;
import org.diglot.site.Identity;
import org.diglot.site.Profile;
import org.diglot.site.Syndication;
import org.diglot.site.Visibility;
import org.diglot.source.Settings;
import org.diglot.web.ReadyLimit;
import org.jspecify.annotations.Nullable;

/// The settings, understood and complete.
///
/// @param posts a folder that is there
/// @param cache a folder that need not be there, outside the posts folder
record Setup(Path posts, Path cache, Identity identity, Visibility visibility, Settings settings,
        ReadyLimit readyLimit) {
    private static final int LARGEST_NUMBER = 1000;
    private static final long MEGABYTE = 1024L * 1024;
    /// A policy stands in one header, twice over, and servers and proxies read 8 kB of headers.
    private static final int LONGEST_POLICY = 2000;

    /// @param port of the server, for the URL of a blog that names none
    /// @throws SetupException for a value that makes no sense, with the name of its property
    static Setup of(BlogProperties properties, int port) {
        Identity identity = new Identity(url(properties, port), words("title", properties.title(), true),
                words("tagline", properties.tagline(), true), words("author", properties.author(), false),
                language(properties.defaultLanguage()), zone(properties.zone()),
                number("page-size", properties.pageSize()),
                social(properties.social()),
                syndication(properties));
        Path posts = folder(properties.posts());
        return new Setup(posts, CacheFolder.of(properties.cache(), posts), identity,
                new Visibility(untranslated(properties.untranslated()), preview(properties.preview())),
                new Settings(identity.zone(), identity.defaultLanguage(), allowed(properties.allowedHosts())),
                new ReadyLimit(number("ready-limit", properties.readyLimit()) * MEGABYTE));
    }

    private static AllowedHosts allowed(List<String> written) {
        AllowedHosts allowed = new AllowedHosts(
                written.stream().map(String::strip).filter(host -> !host.isEmpty()).map(Setup::host).toList());
        if (allowed.directive().length() > LONGEST_POLICY) {
            throw wrong("allowed-hosts", allowed.sources().size() + " hosts",
                    "write *.example.org for the many of one, and leave out the others");
        }
        return allowed;
    }

    private static HostSource host(String written) {
        return HostSource.of(written).orElseThrow(() -> wrong("allowed-hosts", written,
                "write names of hosts with commas between them, such as i.imgur.com, *.example.org"));
    }

    private static List<Profile> social(Map<String, String> written) {
        return written.entrySet().stream().filter(place -> !place.getValue().isBlank())
                .map(place -> new Profile(place.getKey(), Optional.of(place.getValue().strip())
                        .filter(Setup::isProfile)
                        .orElseThrow(() -> wrong("social." + place.getKey(), place.getValue(),
                                "write a whole address that begins with https:, http: or mailto:"))))
                .toList();
    }

    private static boolean isProfile(String address) {
        try {
            URI uri = URI.create(address);
            return switch (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) {
                case "http", "https" -> uri.getHost() != null && uri.getUserInfo() == null;
                case "mailto" -> uri.getSchemeSpecificPart().matches("[^@\\s]+@[^@\\s]+");
                default -> false;
            };
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String url(BlogProperties properties, int port) {
        String written = properties.url();
        if (written == null || written.isBlank()) {
            return "http://localhost:" + port;
        }
        String url = written.strip().replaceAll("/+$", "");
        return Optional.of(url).filter(Setup::isOrigin).orElseThrow(() -> wrong("url", written,
                "write scheme and host alone, such as https://example.org"));
    }

    private static boolean isOrigin(String url) {
        try {
            URI uri = URI.create(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
                    && uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// @param hasDefault whether the messages have words for an operator who wrote none
    private static PerLanguage<String> words(String name, Map<String, String> written, boolean hasDefault) {
        written.keySet().stream().filter(code -> Language.of(code).isEmpty()).findFirst().ifPresent(code -> {
            throw wrong(name + "." + code, String.valueOf(written.get(code)), "the languages are " + codes());
        });
        Optional<String> any = Arrays.stream(Language.values())
                .map(language -> written.getOrDefault(language.code(), ""))
                .filter(text -> !text.isBlank()).findFirst();
        return PerLanguage.of(language -> {
            String text = written.getOrDefault(language.code(), "");
            return text.isBlank() ? any.orElseGet(() -> hasDefault ? language.words().text("site." + name) : "") : text;
        });
    }

    private static Language language(String code) {
        return Language.of(code.strip())
                .orElseThrow(() -> wrong("default-language", code, "the languages are " + codes()));
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw wrong("zone", zone, "write an IANA time zone, such as Asia/Tehran or Europe/Berlin");
        }
    }

    private static int number(String name, String written) {
        if (!written.strip().matches("\\d{1,4}") || Integer.parseInt(written.strip()) < 1
                || Integer.parseInt(written.strip()) > LARGEST_NUMBER) {
            throw wrong(name, written, "write a whole number from 1 to " + LARGEST_NUMBER);
        }
        return Integer.parseInt(written.strip());
    }

    private static Syndication syndication(BlogProperties properties) {
        Optional<String> key = said(properties.indexNowKey());
        key.filter(text -> !text.matches("[a-zA-Z0-9-]{8,128}")).ifPresent(text -> {
            throw wrong("index-now-key", text, "write 8 to 128 letters a to z, digits and hyphens");
        });
        String endpoint = endpoint("index-now-endpoint", properties.indexNowEndpoint());
        return new Syndication(number("feed-items", properties.feedItems()),
                said(properties.hub()).map(hub -> endpoint("hub", hub)),
                key.map(text -> new Syndication.IndexNow(text, endpoint)));
    }

    private static Optional<String> said(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String endpoint(String name, String url) {
        return Optional.of(url.strip()).filter(text -> !text.startsWith("mailto:") && isProfile(text))
                .orElseThrow(() -> wrong(name, url, "write a whole URL, such as https://hub.example.org/"));
    }

    private static boolean untranslated(String value) {
        return switch (value.strip()) {
            case "show" -> true;
            case "hide" -> false;
            default -> throw wrong("untranslated", value, "write show or hide");
        };
    }

    private static boolean preview(String value) {
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("preview", value, "write true or false");
        };
    }

    private static Path folder(String name) {
        if (name.isBlank()) {
            throw wrong("posts", name, "write the path of a folder");
        }
        try {
            Path folder = Path.of(name);
            if (!Files.exists(folder)) {
                throw new SetupException("The posts folder \"%s\" does not exist.".formatted(name),
                        "Create it, or name another one with --blog.posts=FOLDER or BLOG_POSTS=FOLDER.");
            }
            if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
                throw new SetupException("blog.posts: \"%s\" is not a folder that can be read.".formatted(name),
                        "Name another one with --blog.posts=FOLDER or BLOG_POSTS=FOLDER.");
            }
            return folder;
        } catch (InvalidPathException e) {
            throw wrong("posts", name, "write the path of a folder");
        }
    }

    static SetupException wrong(String name, String value, String hint) {
        return new SetupException("The setting blog.%s does not accept \"%s\".".formatted(name, value),
                Character.toUpperCase(hint.charAt(0)) + hint.substring(1) + ".");
    }

    private static String codes() {
        return Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
    }
}
