package org.diglot;

import java.time.Clock;

import org.diglot.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the program.
@SpringBootApplication
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
