package org.diglot.source;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.diglot.language.Language;
import org.diglot.markdown.Markdown;
import org.diglot.markdown.Rendered;
import org.diglot.post.Composed;
import org.diglot.post.Packed;

/// Composes texts. Safe for use by several threads.
final class Composer {
    /// In characters. What is longer is composed alone: while it is, a text can take some hundred times its size in memory.
    private static final int LARGE = 128 * 1024;

    private final Lock alone = new ReentrantLock();
    private final Markdown markdown;

    Composer(Markdown markdown) {
        this.markdown = markdown;
    }

    Composed compose(String text, Language language, String file, int firstLine) {
        if (text.length() <= LARGE) {
            return composed(text, language, file, firstLine);
        }
        alone.lock();
        try {
            return composed(text, language, file, firstLine);
        } finally {
            alone.unlock();
        }
    }

    private Composed composed(String text, Language language, String file, int firstLine) {
        Rendered rendered = markdown.render(text, language, file, firstLine);
        return new Composed(rendered.content(), Packed.of(rendered.readable()), rendered.problems());
    }
}
