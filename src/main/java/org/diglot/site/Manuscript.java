package org.diglot.site;

import java.util.List;
import java.util.Optional;

import org.diglot.post.Post;

/// One file of the posts folder, as its author sees it.
///
/// @param post what is shown of it: the last version without an error, where there is one
/// @param state of that post
/// @param remarks on the file as it is now, in its order
public record Manuscript(String file, Optional<Post> post, Optional<State> state, List<Remark> remarks) {
    /// Whether what is shown is older than the file, because the file has an error.
    public boolean isBroken() {
        return remarks.stream().anyMatch(remark -> remark.problem().isError());
    }
}
