package org.diglot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the program.
@SpringBootApplication
public class Diglot {
    public static void main(String[] arguments) {
        SpringApplication.run(Diglot.class, arguments);
    }
}
