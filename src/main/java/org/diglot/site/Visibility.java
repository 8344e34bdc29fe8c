package org.diglot.site;

/// What of the posts folder is shown.
///
/// @param untranslated whether a post is shown in a language it is not written in
/// @param preview whether the site is for its authors: with drafts, with posts whose moment is still to come, and with
/// what is wrong
public record Visibility(boolean untranslated, boolean preview) {}
