package org.diglot.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.diglot.language.Language;
import org.diglot.post.Post;

/// What posts are to readers of feeds, whatever becomes of host, slug, title, text and folder: see ADR 22.
final class PostIds {
    private final Map<String, String> names = new HashMap<>();

    /// @param posts in the order of paths; of two that would have one id the first keeps it
    PostIds(List<Post> posts) {
        Set<String> taken = new HashSet<>();
        for (Post post : posts) {
            String name = post.id().orElseGet(() -> "%s %s".formatted(post.published().toLocalDate(), post.name()));
            names.put(post.file(), taken.add(name) ? name : name + " " + post.file());
        }
    }

    /// RFC 9562, section 5.3: of the same name always the same.
    String of(Post post, Language language) {
        String name = Optional.ofNullable(names.get(post.file())).orElseThrow();
        return "urn:uuid:" + UUID.nameUUIDFromBytes((language.code() + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
