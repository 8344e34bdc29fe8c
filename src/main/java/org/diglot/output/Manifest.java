package org.diglot.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// The web app manifest: how the blog looks on a home screen, in the language. Its window keeps the browser's way back and
/// the address.
@Component
final class Manifest implements Output {
    /// The paper of the design by day; a test holds it to `token.css`.
    static final String PAPER = "#f6f6f2";
    private static final JsonMapper JSON = new JsonMapper();
    /// What fits below an icon.
    private static final int SHORT = 12;

    @Override
    public Document document() {
        return new Document("manifest.webmanifest", "application/manifest+json", "manifest",
                Set.of(Scope.Kind.SHELF));
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        String name = site.identity().title().in(language);
        String home = Permalinks.of(Address.Home.FIRST, language);
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("id", home);
        manifest.put("name", name);
        if (name.codePointCount(0, name.length()) <= SHORT) {
            manifest.put("short_name", name);
        }
        manifest.put("description", site.identity().tagline().in(language));
        manifest.put("lang", language.code());
        manifest.put("dir", language.direction().html());
        manifest.put("start_url", home);
        manifest.put("scope", "/");
        manifest.put("display", "minimal-ui");
        manifest.put("background_color", PAPER);
        manifest.put("theme_color", PAPER);
        manifest.put("icons", List.of(icon("icon-192.png", 192, "any"), icon("icon-512.png", 512, "any"),
                icon("icon-maskable.png", 512, "maskable")));
        return JSON.writeValueAsBytes(manifest);
    }

    private static Map<String, String> icon(String file, int size, String purpose) {
        Map<String, String> icon = new LinkedHashMap<>();
        icon.put("src", Permalinks.icon(file));
        icon.put("sizes", "%1$dx%1$d".formatted(size));
        icon.put("type", "image/png");
        icon.put("purpose", purpose);
        return icon;
    }
}
