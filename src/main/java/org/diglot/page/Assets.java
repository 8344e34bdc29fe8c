package org.diglot.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.diglot.site.Permalinks;
import org.diglot.site.Visibility;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The files that pages ask for: one style sheet joined of many, fonts, script, icon, speculation rules. Each has the
/// fingerprint of its content in its address, so that it may be kept for ever.
@Component
public final class Assets {
    /// The first segment of every address of an asset.
    public static final String ROOT = "/assets/";
    private static final Map<String, String> TYPES = Map.of("css", FormulaSheet.TYPE, "js",
            "text/javascript;charset=utf-8",
            "woff2", "font/woff2", "svg", "image/svg+xml", "png", "image/png", "ico", "image/x-icon", "html",
            "text/html;charset=utf-8", "json", SpeculationRules.TYPE);
    private static final String MERMAID_VERSION = "11.14.0";
    private static final String MERMAID = "META-INF/resources/webjars/mermaid/%s/dist/mermaid.min.js"
            .formatted(MERMAID_VERSION);
    private static final Pattern NAME = Pattern.compile("asset:([a-z/.]+)");
    private static final List<String> STYLES = List.of("token.css", "base.css", "frame.css", "prose.css");
    private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./([^\"]+)\"\\)");

    /// A comment, and the white space that a line begins with. No string in our sheets has either.
    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/|\\n\\s+", Pattern.DOTALL);
    /// The same of a script. No string in ours goes over the end of a line.
    private static final Pattern SCRIPT_REMARK = Pattern.compile("(?m)^\\s*//.*\\n|^\\s+");
    private static final Pattern PAPER = Pattern.compile("--paper: light-dark\\((#\\w+), (#\\w+)\\)");
    private static final Pattern KATEX_FONT = Pattern.compile("src: url\\(fonts/([^)]+\\.woff2)\\)[^;]*");

    /// One file, ready to be sent.
    public record Asset(String mediaType, byte[] bytes) {}

    private final Map<String, String> urls = new LinkedHashMap<>();
    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final MatchResult paper;

    /// @param visibility whether what only authors need is among them
    public Assets(Visibility visibility) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(
                Assets.class.getClassLoader());
        try {
            List<String> patterns = List.of("fonts/*.woff2", "script/*.js", "icon/*");
            for (String pattern : visibility.preview()
                    ? Stream.concat(patterns.stream(), Stream.of("preview/*")).toList()
                    : patterns) {
                for (Resource file : resolver.getResources("classpath:/asset/" + pattern)) {
                    add(pattern.substring(0, pattern.indexOf('/') + 1) + name(file), content(file));
                }
            }
            add("style.css", joined(resolver));
            paper = PAPER.matcher(text(resolver, "style/token.css")).results().findFirst().orElseThrow();
            add(SpeculationRules.NAME, SpeculationRules.json().getBytes(StandardCharsets.UTF_8));
            addKatex(resolver);
            addDiagram(resolver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The frame in which a diagram is drawn: a document of its own with a policy of its own.
    private void addDiagram(PathMatchingResourcePatternResolver resolver) throws IOException {
        // Large, and always the same for a version: a start need not look at each byte.
        add("script/mermaid.js", resolver.getResource("classpath:" + MERMAID).getContentAsByteArray(), MERMAID_VERSION);
        add("frame/inert.js", resolver.getResource("classpath:/asset/frame/inert.js").getContentAsByteArray());
        add("frame/diagram.js", resolver.getResource("classpath:/asset/frame/diagram.js").getContentAsByteArray());
        add("frame/diagram.css", withFonts(text(resolver, "style/token.css") + text(resolver, "frame/diagram.css")));
        add("frame/diagram.html", NAME.matcher(text(resolver, "frame/diagram.html"))
                .replaceAll(name -> url(name.group(1))).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] content(Resource file) throws IOException {
        return name(file).endsWith(".js")
                ? SCRIPT_REMARK.matcher(file.getContentAsString(StandardCharsets.UTF_8)).replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : file.getContentAsByteArray();
    }

    /// Whether this is the address of a document to be framed by pages.
    public static boolean isFrame(String url) {
        return url.startsWith(ROOT) && url.endsWith(".html");
    }

    /// The address of an asset by its plain name.
    ///
    /// @throws IllegalArgumentException if there is none: a mistake in a template
    public String url(String name) {
        return Optional.ofNullable(urls.get(name)).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    }

    /// The asset at an address.
    public Optional<Asset> at(String url) {
        return Optional.ofNullable(assets.get(url));
    }

    /// The icon at its own address below the root, for those who ask there without reading a page, such as `/favicon.ico`.
    public Optional<Asset> icon(String path) {
        return Optional.ofNullable(urls.get("icon" + path)).flatMap(this::at);
    }

    /// The address of what browsers are told about the links of pages.
    public String speculationRules() {
        return url(SpeculationRules.NAME);
    }

    /// The address of the icon for home screens.
    public String touch() {
        return Permalinks.icon("apple-touch-icon.png");
    }

    /// The colour of the paper by day, for the browser's own parts.
    public String day() {
        return paper.group(1);
    }

    public String night() {
        return paper.group(2);
    }

    private byte[] joined(PathMatchingResourcePatternResolver resolver) throws IOException {
        StringBuilder css = new StringBuilder();
        Resource[] files = resolver.getResources("classpath*:/asset/style/**/*.css");
        Arrays.sort(files, Comparator.comparingInt(Assets::rank).thenComparing(Assets::path));
        for (Resource file : files) {
            css.append(file.getContentAsString(StandardCharsets.UTF_8));
        }
        // What is there for those who write the sheets is a fifth of them.
        return withFonts(REMARK.matcher(css).replaceAll("\n"));
    }

    private byte[] withFonts(CharSequence css) {
        return FONT.matcher(css).replaceAll(font -> "url(\"" + url(font.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(PathMatchingResourcePatternResolver resolver, String name) throws IOException {
        return resolver.getResource("classpath:/asset/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    /// KaTeX's own style sheet, which only pages with formulas ask for, in a layer below ours and with one format of each
    /// font.
    private void addKatex(PathMatchingResourcePatternResolver resolver) throws IOException {
        for (Resource font : resolver.getResources("classpath:/asset/katex/fonts/*.woff2")) {
            add("katex/" + name(font), font.getContentAsByteArray());
        }
        String css = resolver.getResource("classpath:/asset/katex/katex.css")
                .getContentAsString(StandardCharsets.UTF_8);
        String linked = KATEX_FONT.matcher(css)
                .replaceAll(font -> "src: url(\"" + url("katex/" + font.group(1)) + "\") format(\"woff2\")");
        add("katex.css", ("@layer formula.katex {\n" + linked + "}\n").getBytes(StandardCharsets.UTF_8));
    }

    /// The layers in their order; then components, then languages, which have the last word.
    private static int rank(Resource file) {
        int rank = STYLES.indexOf(name(file));
        return rank >= 0 ? rank : STYLES.size();
    }

    private static String path(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        return Optional.ofNullable(file.getFilename()).orElseThrow();
    }

    private void add(String name, byte[] bytes) {
        add(name, bytes, fingerprint(bytes));
    }

    private void add(String name, byte[] bytes, String fingerprint) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        String url = "%s%s.%s.%s".formatted(ROOT, name.substring(name.indexOf('/') + 1, dot), fingerprint,
                extension);
        urls.put(name, url);
        assets.put(url, new Asset(TYPES.getOrDefault(extension, "application/octet-stream"), bytes));
    }

    static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
