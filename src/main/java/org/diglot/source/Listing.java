package org.diglot.source;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
    /// Whether the same posts and other files were there, with the same problems.
    public boolean isNamedLike(Listing other) {
        return isSame(files.keySet(), other.files.keySet()) && isSame(others, other.others)
                && problems.equals(other.problems);
    }

    /// For sets in the same order, which need not look for each element.
    private static boolean isSame(Set<String> some, Set<String> others) {
        Iterator<String> next = others.iterator();
        return some.size() == others.size() && some.stream().allMatch(name -> name.equals(next.next()));
    }

    /// Whether it is unknown what stands at a path.
    public boolean isUnread(String path) {
        return unread.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }
}
