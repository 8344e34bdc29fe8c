package org.diglot;

import org.diglot.post.Problem;
import org.diglot.reload.Reloader;
import org.diglot.reload.Report;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// The problems of the posts, for operators. They never turn the blog's health down: readers are served all the same.
@Component("posts")
final class PostsHealth implements HealthIndicator {
    private final Reloader reloader;

    PostsHealth(Reloader reloader) {
        this.reloader = reloader;
    }

    @Override
    public Health health() {
        Report report = reloader.report();
        return Health.up().withDetail("found", report.line())
                .withDetail("problems", report.digest().stream().map(Problem::line).toList()).build();
    }
}
