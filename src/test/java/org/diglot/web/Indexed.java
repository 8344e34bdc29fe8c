package org.diglot.web;

import java.util.function.Supplier;

import org.diglot.site.Site;
import org.springframework.boot.test.context.TestConfiguration;

/// A site whose posts are indexed before the first test asks for a page.
@TestConfiguration(proxyBeanMethods = false)
class Indexed {
    Indexed(Supplier<Site> current) {
        current.get().search().ready();
    }
}
