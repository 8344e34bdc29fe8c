package org.diglot;

import java.time.Clock;

import org.diglot.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/// Starts the program. Only the floors that have components are looked through for them.
@SpringBootApplication(scanBasePackages = {"org.diglot.page", "org.diglot.output", "org.diglot.web"})
@Import({Wiring.class, Startup.class, PostsHealth.class})
public class Diglot {
    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        int status = new Commands(new Starter(clock), clock, System.out, System.err).run(arguments);
        // A server that runs goes on when this thread ends.
        if (status != 0) {
            System.exit(status);
        }
    }
}
