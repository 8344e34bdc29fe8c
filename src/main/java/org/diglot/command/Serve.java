package org.diglot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Serves the blog until the program is stopped.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the blog, and follows the posts folder (the default).")
final class Serve implements Callable<Integer> {
    private static final String PREVIEW = "--blog.preview";

    private final Call call;
    @Option(names = "--preview", description = "Shows drafts, posts to come and problems, for authors.")
    private boolean preview;

    Serve(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        List<String> settings = new ArrayList<>(call.settings());
        if (preview) {
            settings.removeIf(setting -> setting.startsWith(PREVIEW));
            settings.add(PREVIEW + "=true");
        }
        return call.program().serve(settings);
    }
}
