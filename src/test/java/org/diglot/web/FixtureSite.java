package org.diglot.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.diglot.Diglot;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// Serves the small bilingual site of `src/test/resources/site`. Every class with this annotation shares one server.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({FailingPages.class, Indexed.class})
@SpringBootTest(classes = Diglot.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "server.address=127.0.0.1", "management.server.port=0", "blog.posts=src/test/resources/site",
    "blog.url=https://blog.example", "blog.page-size=5", "blog.title.en=The Test Kitchen",
    "blog.title.fa=آشپزخانهٔ آزمون", "blog.author.en=Parsa", "blog.author.fa=پارسا"})
public @interface FixtureSite {
}
