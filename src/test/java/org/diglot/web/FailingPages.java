package org.diglot.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Pages that cannot be made, to see what readers see then.
@TestConfiguration(proxyBeanMethods = false)
class FailingPages {
    static final String SECRET = "the secret of /srv/posts/tea.md";

    @Bean
    RouterFunction<ServerResponse> failing() {
        return RouterFunctions.route(RequestPredicates.path("/{lang}/failing").or(RequestPredicates.path("/failing")),
                _ -> {
                    IllegalStateException failure = new IllegalStateException(SECRET);
                    failure.setStackTrace(new StackTraceElement[]{failure.getStackTrace()[0]});
                    throw failure;
                });
    }
}
