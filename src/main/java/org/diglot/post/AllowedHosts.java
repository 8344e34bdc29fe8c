package org.diglot.post;

import java.util.List;
import java.util.stream.Collectors;

/// The other hosts whose images and frames the blog shows. Whoever names none shows nothing of anyone else's.
public record AllowedHosts(List<HostSource> sources) {
    public static final AllowedHosts NONE = new AllowedHosts(List.of());

    public AllowedHosts {
        sources = sources.stream().distinct().toList();
    }

    public boolean isEmpty() {
        return sources.isEmpty();
    }

    public boolean allows(Host host) {
        return sources.stream().anyMatch(source -> source.has(host));
    }

    /// The list for a directive of a Content Security Policy. It holds nothing but names of hosts.
    public String directive() {
        return sources.stream().map(HostSource::toString).collect(Collectors.joining(" "));
    }
}
