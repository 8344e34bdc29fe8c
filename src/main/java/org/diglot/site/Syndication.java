package org.diglot.site;

import java.util.Optional;

/// How the blog tells machines what is new.
///
/// @param feedItems posts in one feed at most, at least 1
/// @param hub a whole URL of a hub that is told of every new post (WebSub), and that feeds name
/// @param indexNow where search engines are told which addresses changed
public record Syndication(int feedItems, Optional<String> hub, Optional<IndexNow> indexNow) {
    /// Nobody is told.
    public static final Syndication QUIET = new Syndication(20, Optional.empty(), Optional.empty());

    /// @param key by which search engines know that the blog itself is speaking: it is the text of `/{key}.txt`
    /// @param endpoint a whole URL
    public record IndexNow(String key, String endpoint) {
        /// The name of the file that has the key.
        public String keyFile() {
            return key + ".txt";
        }
    }
}
