package org.diglot;

import java.util.stream.Collectors;

import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Names a setting that there is not, most often a mistyped one.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnknownSettingAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, UnboundConfigurationPropertiesException cause) {
        String names = cause.getUnboundProperties().stream().map(ConfigurationProperty::getName).map(Object::toString)
                .collect(Collectors.joining(", "));
        return new FailureAnalysis("There is no setting %s.".formatted(names),
                "Look for a slip; README.md lists the settings.", cause);
    }
}
