package org.diglot;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings `blog.*` as the operator wrote them; [Setup] makes sense of them.
///
/// @param posts the posts folder
/// @param url scheme and host under which readers find the blog
/// @param title by language code
/// @param tagline by language code
/// @param author by language code
/// @param defaultLanguage a language code
/// @param zone an IANA time zone
/// @param pageSize posts on one page of a list
/// @param untranslated `show` or `hide`
/// @param preview `true` or `false`
/// @param cache a folder for images in smaller sizes
/// @param allowedHosts names of other hosts whose images and frames are shown
/// @param feedItems posts in one feed
/// @param readyLimit MB of answers that are ready to be sent
/// @param hub URL of a WebSub hub
/// @param indexNowKey the key that search engines ask for at `/{key}.txt`
/// @param indexNowEndpoint URL of the search engine that is told
/// @param social addresses by the name of the place, in the order in which they are shown
@ConfigurationProperties(prefix = "blog", ignoreUnknownFields = false)
record BlogProperties(@DefaultValue("posts") String posts, @Nullable String url,
        @DefaultValue Map<String, String> title,
        @DefaultValue Map<String, String> tagline, @DefaultValue Map<String, String> author,
        @DefaultValue("en") String defaultLanguage,
        @DefaultValue("Asia/Tehran") String zone, @DefaultValue("10") String pageSize,
        @DefaultValue("show") String untranslated, @DefaultValue("false") String preview, @Nullable String cache,
        @DefaultValue List<String> allowedHosts, @DefaultValue("20") String feedItems,
        @DefaultValue("64") String readyLimit, @Nullable String hub,
        @Nullable String indexNowKey, @DefaultValue("https://api.indexnow.org/indexnow") String indexNowEndpoint,
        @DefaultValue Map<String, String> social) {}
