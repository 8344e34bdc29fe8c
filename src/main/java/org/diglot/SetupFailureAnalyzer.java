package org.diglot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.command.Setting;
import org.diglot.command.SetupException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one sentence and a hint what is wrong with the blog's settings; whatever else went wrong is not its business.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SetupFailureAnalyzer implements FailureAnalyzer {
    private static final String NO_PORT = "port out of range:";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return problem(failure)
                .map(problem -> new FailureAnalysis(String.valueOf(problem.getMessage()), problem.hint(), failure))
                .orElse(null);
    }

    static Optional<SetupException> problem(Throwable failure) {
        // Of a setting that there is not, Spring says first that it could not be bound: the innermost cause is the truth.
        return causes(failure).flatMap(cause -> one(cause).stream()).reduce((_, inner) -> inner);
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<SetupException> one(Throwable cause) {
        return switch (cause) {
            case SetupException setup -> Optional.of(setup);
            case UnboundConfigurationPropertiesException unbound -> Optional.of(unknown(unbound));
            case BindException bind when bind.getProperty() != null -> unfit(bind.getProperty());
            // The JDK's own, which has no type.
            case IllegalArgumentException port when String.valueOf(port.getMessage()).startsWith(NO_PORT) ->
                Optional.of(new SetupException(
                        "There is no port %s.".formatted(String.valueOf(port.getMessage()).substring(NO_PORT.length())),
                        "Write a number from 0 to 65535 for server.port and management.server.port."));
            default -> Optional.empty();
        };
    }

    private static SetupException unknown(UnboundConfigurationPropertiesException unbound) {
        List<String> names = unbound.getUnboundProperties().stream().map(property -> property.getName().toString())
                .toList();
        return new SetupException("There is no setting %s.".formatted(String.join(", ", names)),
                Setting.hint(names.getFirst()));
    }

    /// One of the blog's, such as a title that is said to be a text and not one for each language.
    private static Optional<SetupException> unfit(ConfigurationProperty property) {
        String name = property.getName().toString();
        return Setting.ALL.stream().filter(setting -> name.equals("blog." + setting.name())).findFirst()
                .map(setting -> new SetupException(
                        "The setting %s does not accept \"%s\".".formatted(name, property.getValue()),
                        "Write it as %s.".formatted(setting.names().toList().getFirst())));
    }
}
