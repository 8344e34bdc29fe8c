package org.diglot.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What other programs call our keys, in the order in which they are asked. A point leads into a table. `docs/dialects.md`
/// says which program writes which.
final class Synonyms {
    private static final Map<String, List<String>> TABLE = Map.ofEntries(
            Map.entry("date", List.of("pubdate", "publishedat", "publisheddate", "datepublished", "publishdate")),
            Map.entry("created", List.of("createdat", "datecreated", "creationdate", "createddate")),
            Map.entry("updated", List.of("lastmod", "modified", "lastmodifiedat", "lastmodified", "datemodified",
                    "modifieddate", "modifiedat", "updatedat", "updateddate", "dateupdated", "lastupdated")),
            Map.entry("publishdate", List.of("publishdate")),
            Map.entry("expirydate", List.of("expirydate", "unpublishdate")),
            Map.entry("description", List.of("summary", "excerpt", "customexcerpt")),
            Map.entry("category", List.of("categories", "taxonomies.categories")),
            Map.entry("tags", List.of("tag", "taxonomies.tags")),
            Map.entry("author", List.of("author.name", "authors")),
            Map.entry("aliases", List.of("alias", "redirectfrom", "permalink", "url")),
            Map.entry("image", List.of("image.path", "image.src", "image.url", "cover", "cover.image", "coverimage",
                    "featuredimage", "featureimage", "images", "heroimage", "hero", "thumbnail", "banner",
                    "header.image", "header.teaser")),
            Map.entry("image_alt", List.of("image.alt", "cover.alt", "coveralt", "coverimagealt", "featuredimagealt",
                    "featureimagealt", "heroimagealt")),
            Map.entry("id", List.of("uid", "uuid", "guid")),
            Map.entry("lang", List.of("language", "locale")),
            Map.entry("featured", List.of("pinned", "pin", "sticky")),
            Map.entry("order", List.of("weight", "navorder")));

    private Synonyms() {}

    /// As they are squeezed, for a key without suffix.
    static List<String> of(String key) {
        return TABLE.getOrDefault(key, List.of());
    }

    static boolean has(String key) {
        String squeezed = squeeze(key);
        return TABLE.values().stream().anyMatch(synonyms -> synonyms.contains(squeezed));
    }

    /// A key without what programs spell differently: `Last-Modified_At` and `lastModifiedAt` are one.
    static String squeeze(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
