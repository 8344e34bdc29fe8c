package org.diglot.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;

import org.diglot.site.Site;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Keeps a preview that listens on this machine alone to those who asked for this machine: a page from elsewhere, whose
/// name was made to lead here (“DNS rebinding”), must not read drafts.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PreviewGuard extends OncePerRequestFilter {
    /// RFC 9110, section 15.5.20.
    private static final int MISDIRECTED = 421;

    private final Supplier<Site> current;

    PreviewGuard(Supplier<Site> current) {
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Site site = current.get();
        if (!site.isPreview() || !isLoopback(request.getLocalAddr()) || isOurs(request.getServerName(), site)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED);
            response.setContentLength(0);
        }
    }

    private static boolean isOurs(String written, Site site) {
        String host = written.toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.endsWith(".localhost") || isLoopback(host)
                || host.equals(URI.create(site.identity().url()).getHost());
    }

    /// Asks no name server.
    private static boolean isLoopback(String literal) {
        try {
            return InetAddress.ofLiteral(literal.replaceAll("^\\[|]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
