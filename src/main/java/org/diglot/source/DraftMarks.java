package org.diglot.source;

import java.util.Locale;
import java.util.Set;

/// The ways of various programs to keep a post back. What was not public there must not become it here.
final class DraftMarks {
    private static final Set<String> HELD_BACK = Set.of("draft", "private", "pending", "trash", "unpublished");

    private final FrontMatter frontMatter;
    private final Findings findings;

    DraftMarks(FrontMatter frontMatter, Findings findings) {
        this.frontMatter = frontMatter;
        this.findings = findings;
    }

    boolean isPresent() {
        return frontMatter.flag("draft") || says("published", false) || says("publish", false)
                || says("private", true) || isHeldBack("status") || isHeldBack("visibility") || isProtected();
    }

    private boolean says(String key, boolean word) {
        return frontMatter.choice(key).filter(choice -> choice == word).isPresent();
    }

    private boolean isHeldBack(String key) {
        return frontMatter.text(key).filter(text -> HELD_BACK.contains(text.value().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private boolean isProtected() {
        frontMatter.text("password").ifPresent(password -> findings.warning(password.place(),
                "posts cannot be protected by a password here, so this one is kept back like a draft",
                "delete the line to publish it"));
        return frontMatter.text("password").isPresent();
    }
}
