package org.diglot.source;

import java.time.ZoneId;

import org.diglot.language.Language;
import org.diglot.post.AllowedHosts;

/// What reading a post depends on besides its file.
///
/// @param zone in which dates without one are meant
/// @param fallback the language of a post whose text tells none
/// @param allowed hosts whose images and frames are shown
public record Settings(ZoneId zone, Language fallback, AllowedHosts allowed) {
    /// Nothing of other hosts is shown.
    public Settings(ZoneId zone, Language fallback) {
        this(zone, fallback, AllowedHosts.NONE);
    }
}
