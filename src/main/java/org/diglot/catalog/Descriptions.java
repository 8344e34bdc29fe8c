package org.diglot.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Translation;

/// What authors say of their posts. Two posts of which the same is said were begun as a copy of each other.
final class Descriptions {
    private record Said(Language language, String description) {}

    private Descriptions() {}

    /// @param posts in the order of paths
    static List<Problem> compare(List<Post> posts) {
        List<Problem> problems = new ArrayList<>();
        Map<Said, Post> first = new HashMap<>();
        for (Post post : posts) {
            post.translations().values().stream().filter(Translation::described)
                    .forEach(translation -> compare(post, translation, first, problems));
        }
        return problems;
    }

    private static void compare(Post post, Translation translation, Map<Said, Post> first, List<Problem> problems) {
        Post other = first.putIfAbsent(new Said(translation.language(), translation.description()), post);
        if (other != null) {
            problems.add(Problem.warning(translation.describedAt().orElseThrow(),
                    "%s has the same description".formatted(other.file()), "say what this post is about"));
        }
    }
}
