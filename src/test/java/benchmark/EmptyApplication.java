package benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a start is compared with: a web application with one page.
@Configuration
@EnableAutoConfiguration
public class EmptyApplication {
    public static void main(String[] args) {
        SpringApplication.run(EmptyApplication.class, args);
    }

    @RestController
    static class Door {
        @GetMapping("/")
        String hello() {
            return "Hello";
        }
    }
}
