package org.diglot.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.diglot.Diglot;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// Serves `src/test/resources/reading`: a text as long as most and one as short as can be, for what is measured or heard.
/// Every class with this annotation shares one server.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(Indexed.class)
@SpringBootTest(classes = Diglot.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "server.address=127.0.0.1", "management.server.port=0", "blog.posts=src/test/resources/reading",
    "blog.url=https://blog.example"})
public @interface ReadingSite {
}
