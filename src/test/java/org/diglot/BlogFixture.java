package org.diglot;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.post.AllowedHosts;
import org.diglot.post.HostSource;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Resolver;
import org.diglot.post.Translation;
import org.diglot.reload.Reloader;
import org.diglot.site.Document;
import org.diglot.site.Identity;
import org.diglot.site.Lookup;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.diglot.site.Syndication;
import org.diglot.site.Visibility;
import org.diglot.source.PostReader;
import org.diglot.source.PostsFolder;
import org.diglot.source.Settings;
import org.jspecify.annotations.Nullable;

/// A small world: a real folder named `posts` with the files of a test in it, read as the program reads it. Settings come
/// first, then files, then questions; the first question reads the folder.
public final class BlogFixture implements AutoCloseable {
    private static final Path WORLDS = worlds();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    /// The contract's: a change on disk is online within two seconds.
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final Set<Scope.Kind> FEED = Set.of(Scope.Kind.SHELF, Scope.Kind.TERM);

    private final Path folder;
    private ZoneId zone = ZoneId.of("Asia/Tehran");
    private Language defaultLanguage = Language.ENGLISH;
    private Visibility visibility = new Visibility(true, false);
    private int pageSize = 10;
    private String author = "";
    private String url = "https://blog.example";
    private Syndication syndication = Syndication.QUIET;
    private AllowedHosts allowed = AllowedHosts.NONE;
    private final List<Document> documents = List.of(
            new Document("feed.xml", "application/rss+xml", "alternate", FEED),
            new Document("atom.xml", "application/atom+xml", "alternate", FEED),
            new Document("sitemap.xml", "application/xml", "", Set.of(Scope.Kind.BLOG)),
            new Document(".md", "text/markdown", "alternate", Set.of(Scope.Kind.POST)));
    private volatile Instant now = Instant.parse("2026-06-01T00:00:00Z");
    private boolean hurried;
    private @Nullable Reloader reloader;

    private BlogFixture(Path world) {
        folder = world.resolve("posts");
        act(() -> Files.createDirectories(folder));
    }

    public static BlogFixture empty() {
        return new BlogFixture(newWorld());
    }

    /// On a file system that tells of no event, as some mounts are.
    public static BlogFixture unwatched() {
        return new BlogFixture(act(() -> FileSystems.newFileSystem(newWorld().resolveSibling(NUMBER + ".zip"),
                Map.of("create", "true"))).getPath("/"));
    }

    public static BlogFixture of(String file, String text) {
        return empty().and(file, text);
    }

    public BlogFixture in(String zoneId) {
        zone = ZoneId.of(zoneId);
        return this;
    }

    public BlogFixture at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public BlogFixture by(String name) {
        author = name;
        return this;
    }

    /// Under this scheme and host.
    public BlogFixture under(String origin) {
        url = origin;
        return this;
    }

    public BlogFixture telling(Syndication whom) {
        syndication = whom;
        return this;
    }

    public BlogFixture pagesOf(int size) {
        pageSize = size;
        return this;
    }

    public BlogFixture preferring(Language language) {
        defaultLanguage = language;
        return this;
    }

    public BlogFixture hidingUntranslated() {
        visibility = new Visibility(false, visibility.preview());
        return this;
    }

    /// Shows images and frames of these hosts.
    public BlogFixture allowing(String... hosts) {
        allowed = new AllowedHosts(Stream.of(hosts).map(host -> HostSource.of(host).orElseThrow()).toList());
        return this;
    }

    /// As its authors see it.
    public BlogFixture previewed() {
        visibility = new Visibility(visibility.untranslated(), true);
        return this;
    }

    /// A file with this text; what was at its path is gone.
    public BlogFixture and(String file, String text) {
        return and(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public BlogFixture and(String file, byte[] bytes) {
        Path path = path(file);
        act(() -> {
            Files.createDirectories(path.getParent());
            return Files.write(path, bytes);
        });
        return this;
    }

    public BlogFixture andFolder(String name) {
        act(() -> Files.createDirectories(path(name)));
        return this;
    }

    public BlogFixture andLink(String name, Path target) {
        act(() -> Files.createSymbolicLink(path(name), target));
        return this;
    }

    public void delete(String file) {
        act(() -> Files.deleteIfExists(path(file)));
    }

    public void rename(String from, String to) {
        act(() -> Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE));
    }

    /// The posts folder and all in it disappear.
    public void deleteFolder() {
        deleteAll(folder);
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    /// Begins to follow the folder.
    public BlogFixture followed() {
        reloader().start();
        return this;
    }

    /// Waits as long as the contract allows a change to take.
    public void soon(Callable<Boolean> condition) {
        await().atMost(SOON).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(condition);
    }

    public Site site() {
        return reloader().current().get();
    }

    public List<Post> posts() {
        return site().catalog().posts();
    }

    /// The post of a file, by its path below the folder.
    public Post post(String file) {
        return posts().stream().filter(post -> post.file().equals("posts/" + file)).findFirst()
                .orElseThrow(() -> new AssertionError("no post " + file + ": " + problems()));
    }

    public boolean has(String file) {
        return posts().stream().anyMatch(post -> post.file().equals("posts/" + file));
    }

    /// The one post there is.
    public Post post() {
        if (posts().size() != 1) {
            throw new AssertionError(posts().size() + " posts: " + problems());
        }
        return posts().getFirst();
    }

    public Translation english() {
        return post().translation(Language.ENGLISH).orElseThrow();
    }

    public Translation persian() {
        return post().translation(Language.PERSIAN).orElseThrow();
    }

    /// The titles of a list of posts, in the language or the nearest there is.
    public static List<String> titles(List<Post> posts, Language language) {
        return posts.stream().map(post -> post.nearest(language).title()).toList();
    }

    /// The text of a half while nothing is known of other posts.
    public static String html(Translation translation) {
        return translation.content().text().html(Resolver.none());
    }

    /// The texts are left for later, as the server does.
    public BlogFixture hurried() {
        hurried = true;
        return this;
    }

    /// The problems, as they are printed.
    public List<String> problems() {
        return reloader().report().problems().stream().map(Problem::line).toList();
    }

    /// What was found, in words.
    public String summary() {
        return reloader().report().line();
    }

    public Lookup find(String address) {
        String[] parts = address.split("\\?", 2);
        return site().find(parts[0], parts.length == 1 ? Map.of() : query(parts[1]));
    }

    /// Where an address leads to, if it leads elsewhere; else what is there, in a word.
    public String leadsTo(String address) {
        return switch (find(address)) {
            case Lookup.Found _ -> "found";
            case Lookup.Untranslated _ -> "untranslated";
            case Lookup.Moved(String permalink) -> permalink;
            case Lookup.Gone _ -> "gone";
            case Lookup.Missing _ -> "missing";
        };
    }

    private static Map<String, List<String>> query(String query) {
        Map<String, List<String>> values = new java.util.LinkedHashMap<>();
        for (String parameter : List.of(query.split("&", -1))) {
            String[] parts = parameter.split("=", 2);
            values.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                    .add(java.net.URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    private Reloader reloader() {
        Reloader made = reloader;
        if (made == null) {
            PostReader reader = new PostReader(new Settings(zone, defaultLanguage, allowed));
            InstantSource time = () -> now;
            Clock clock = time.withZone(ZoneOffset.UTC);
            made = act(() -> new Reloader(new PostsFolder(folder, reader), identity(), visibility, documents, clock,
                    hurried));
            reloader = made;
        }
        return made;
    }

    private Identity identity() {
        return new Identity(url, PerLanguage.of(language -> language.words().text("site.title")),
                PerLanguage.of(language -> language.words().text("site.tagline")), PerLanguage.of(_ -> author),
                defaultLanguage, zone, pageSize, List.of(), syndication);
    }

    @Override
    public void close() {
        reloader().close();
    }

    /// What an action of a test makes; its failure is that of the test.
    public static <T> T act(Callable<T> action) {
        try {
            return action.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path newWorld() {
        return WORLDS.resolve(Integer.toString(NUMBER.incrementAndGet()));
    }

    private static Path worlds() {
        Path worlds = act(() -> Files.createTempDirectory("diglot"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAll(worlds)));
        return worlds;
    }

    private static void deleteAll(Path root) {
        act(() -> Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        }));
    }
}
