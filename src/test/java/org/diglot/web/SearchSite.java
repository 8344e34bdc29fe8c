package org.diglot.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.diglot.Diglot;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// Serves `src/test/resources/search`: texts to look for words in, such as those of the first user of the blog.
/// Every class with this annotation shares one server.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(Indexed.class)
@SpringBootTest(classes = Diglot.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "server.address=127.0.0.1", "management.server.port=0", "blog.posts=src/test/resources/search",
    "blog.url=https://blog.example", "blog.page-size=2"})
public @interface SearchSite {
}
