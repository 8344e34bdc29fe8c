package org.diglot.post;

import java.util.Map;

import org.diglot.language.Language;

/// The picture that stands for a post.
///
/// @param target path or bare name of an image beside the posts, decoded, or the https address of one of an allowed host
/// @param elsewhere whether it is of another host
/// @param alternatives what it says, in words, by language; empty where it only adorns
public record Cover(Placed<String> target, boolean elsewhere, Map<Language, String> alternatives) {
    public Cover {
        alternatives = Language.ordered(alternatives);
    }

    /// What it says in this language, else in one there is; may be empty.
    public String alternative(Language language) {
        return alternatives.getOrDefault(language, alternatives.values().stream().findFirst().orElse(""));
    }
}
