package org.diglot.web;

import java.io.IOException;
import java.util.Set;

import org.diglot.page.Assets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// What holds for every answer, whoever gives it: the security headers, and that a blog is only read.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HeaderFilter extends OncePerRequestFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /// Of a frame in which a diagram is drawn: the one place where styles may be written into a document, and where no
    /// origin, nothing of the site and no other host can be reached, whatever the diagram's source makes of it.
    static final String FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts";

    private final SecurityHeaders headers;

    HeaderFilter(SecurityHeaders headers) {
        this.headers = headers;
    }

    /// Answers to errors that never came by here need the headers as well.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (path.startsWith(Assets.ROOT) && !Assets.isFrame(path)) {
            headers.forEachOfAsset(response::setHeader);
        } else {
            headers.forEach(response::setHeader);
        }
        if (Assets.isFrame(path)) {
            response.setHeader(SecurityHeaders.POLICY, FRAME_POLICY);
        } else if (path.startsWith(Assets.ROOT)) {
            // A document without origin asks for its fonts as a stranger.
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
        if (METHODS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            // RFC 9110, section 15.5.6: the answer must say what is allowed.
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setContentLength(0);
        }
    }
}
