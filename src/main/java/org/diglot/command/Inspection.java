package org.diglot.command;

import java.util.List;

import org.diglot.post.Post;
import org.diglot.post.Problem;

/// What was found in the posts folder.
///
/// @param posts all that could be read, those among them that nobody may see yet, in the order of paths
/// @param problems sorted
public record Inspection(List<Post> posts, List<Problem> problems) {}
