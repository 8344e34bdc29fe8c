package org.diglot.web;

import java.io.IOException;
import java.util.Set;

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
        headers.of(request.getRequestURI()).forEach(response::setHeader);
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
