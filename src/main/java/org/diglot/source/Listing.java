package org.diglot.source;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

import org.diglot.post.Problem;
import org.diglot.post.Stamp;

/// What stood in the posts folder at one moment.
///
/// @param files every post file, by its path below the folder (`/` between folders), in the order of paths
/// @param images every file with the name of an image, likewise
/// @param others the path of every other file, but of those that are hidden
/// @param unread paths of folders and links that could not be followed: what stands there is unknown, not gone
public record Listing(SortedMap<String, Stamp> files, SortedMap<String, Stamp> images, SortedSet<String> others,
        List<String> unread,
        List<Problem> problems) {
    /// Whether it is unknown what stands at a path.
    public boolean isUnread(String path) {
        return unread.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }
}
