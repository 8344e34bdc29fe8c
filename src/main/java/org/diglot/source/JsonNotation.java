package org.diglot.source;

import java.util.Optional;

/// JSON, read as the YAML that it nearly is: tabs between its tokens and `\/` in its strings alone are not.
final class JsonNotation implements Notation {
    private final YamlNotation yaml;

    JsonNotation(Findings findings, int firstLine) {
        this.yaml = new YamlNotation(findings, firstLine);
    }

    /// A slash for its escape moves what follows it in the line by one, which is the only place that is not exact.
    @Override
    public Optional<Value.Table> read(String json) {
        return yaml.read(json.replace('\t', ' ').replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\/", "$1/"));
    }
}
