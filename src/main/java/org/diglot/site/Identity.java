package org.diglot.site;

import java.time.ZoneId;
import java.util.List;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;

/// What its owner says of the blog.
///
/// @param url scheme and host, without a slash at the end
/// @param author empty where none is named
/// @param pageSize posts on one page of a list, at least 1
/// @param social in the order in which they are shown
/// @param syndication how it tells machines what is new
public record Identity(String url, PerLanguage<String> title, PerLanguage<String> tagline, PerLanguage<String> author,
        Language defaultLanguage, ZoneId zone, int pageSize, List<Profile> social,
        Syndication syndication) {}
