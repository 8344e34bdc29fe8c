package org.diglot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import org.diglot.command.Blog;
import org.diglot.command.Inspection;
import org.diglot.command.Program;
import org.diglot.command.SetupException;
import org.diglot.reload.Report;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.support.SpringApplicationJsonEnvironmentPostProcessor;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// The program around the commands: a server on Spring, or a blog without one. The settings come from the same places in
/// both cases, but a command that answers in a second does not wait for a server's parts.
final class Starter implements Program {
    private static final int FAILED = 1;
    private static final int WRONGLY_CALLED = 2;
    private static final int ANY_PORT = 8080;

    private final Clock clock;

    Starter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int serve(List<String> settings) {
        try {
            SpringApplication.run(Diglot.class, settings.toArray(String[]::new));
            return 0;
        } catch (RuntimeException failure) {
            // Spring has said why.
            return SetupFailureAnalyzer.problem(failure).isPresent()
                    || SetupFailureAnalyzer.causes(failure).anyMatch(Starter::isWrongCall) ? WRONGLY_CALLED : FAILED;
        }
    }

    @Override
    public Blog blog(List<String> settings) {
        // Standard output is for results.
        LoggingSystem.get(Starter.class.getClassLoader()).beforeInitialize();
        Setup setup = Setup.of(properties(settings), ANY_PORT);
        return new Blog(setup.posts(), setup.identity(), setup.settings(), progress -> {
            Report report = Wiring.reloader(setup, List.of(), clock, progress, false).report();
            return new Inspection(report.posts(), report.problems());
        });
    }

    /// As Spring Boot binds them: from the command line, the environment, `application.properties` and so on.
    private static BlogProperties properties(List<String> settings) {
        try {
            StandardEnvironment environment = new StandardEnvironment();
            environment.getPropertySources()
                    .addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
            new SpringApplicationJsonEnvironmentPostProcessor().postProcessEnvironment(environment,
                    new SpringApplication());
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
            ConfigurationPropertySources.attach(environment);
            return Binder.get(environment).bindOrCreate("blog", Bindable.of(BlogProperties.class),
                    new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter()));
        } catch (RuntimeException failure) {
            throw SetupFailureAnalyzer.problem(failure).orElseGet(
                    () -> new SetupException("The settings cannot be read.", SetupFailureAnalyzer.causes(failure)
                            .reduce((_, cause) -> cause).map(Throwable::getMessage).orElse("")));
        }
    }

    @Override
    public String version() {
        Properties properties = new Properties();
        try (InputStream in = Objects
                .requireNonNull(Starter.class.getResourceAsStream("/application.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("spring.application.version", "");
    }

    private static boolean isWrongCall(Throwable cause) {
        return cause instanceof BindException || cause instanceof InvalidConfigurationPropertyValueException;
    }
}
