package org.diglot.command;

import java.nio.file.Path;
import java.util.function.Function;

import org.diglot.site.Identity;
import org.diglot.source.PostReader;
import org.diglot.source.PostsFolder;
import org.diglot.source.Progress;
import org.diglot.source.Settings;

/// A blog that is not being served.
///
/// @param posts its folder
/// @param settings with which its posts are read
/// @param reading reads all posts and finds what the server finds when it starts
public record Blog(Path posts, Identity identity, Settings settings, Function<Progress, Inspection> reading) {
    PostsFolder folder() {
        return new PostsFolder(posts, reader());
    }

    PostReader reader() {
        return new PostReader(settings);
    }
}
