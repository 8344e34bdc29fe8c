package org.diglot.source;

import java.util.List;
import java.util.SortedMap;

import org.diglot.post.Problem;

/// What stood in the posts folder at one moment.
///
/// @param files every post file, by its path below the folder (`/` between folders), in the order of paths
/// @param unread paths of folders and links that could not be followed: what stands there is unknown, not gone
public record Listing(SortedMap<String, Stamp> files, List<String> unread, List<Problem> problems) {}
