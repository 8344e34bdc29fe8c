package org.diglot.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Does what a command line says. The result alone goes to standard output, everything else to standard error.
public final class Commands {
    /// What a command may answer the shell.
    static final int DONE = 0;
    static final int FOUND = 1;
    static final int WRONGLY_CALLED = 2;

    private static final int WIDTH = 100;
    private static final String DEFAULT = "serve";
    private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

    private final Program program;
    private final InstantSource clock;
    private final PrintWriter out;
    private final PrintWriter err;

    /// What is written is UTF-8 whatever the locale says: other programs read it.
    public Commands(Program program, InstantSource clock, PrintStream out, PrintStream err) {
        this.program = program;
        this.clock = clock;
        this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /// @return the status to exit with; 0 also where a server has begun to run
    public int run(String... line) {
        Arguments arguments = Arguments.of(line);
        Call call = new Call(program, arguments.settings(), clock, out, err);
        if (arguments.words().isEmpty() || arguments.words().equals(List.of(DEFAULT))) {
            // A server with nothing to be parsed does not wait for the parser.
            return new Serve(call).call();
        }
        CommandLine commands = new CommandLine(new Top()).addSubcommand(new Serve(call))
                .addSubcommand(new Check(call)).addSubcommand(new New(call));
        commands.getCommandSpec().usageMessage().footer(Help.footer());
        String version = "diglot " + program.version();
        commands.getCommandSpec().version(version);
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec().version(version));
        Complaints complaints = new Complaints(err);
        return commands.setUsageHelpWidth(WIDTH).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints).setExecutionExceptionHandler(complaints)
                .execute(withCommand(arguments.words()).toArray(String[]::new));
    }

    /// The words with the default command before them where they begin with none.
    private static List<String> withCommand(List<String> words) {
        boolean named = !words.isEmpty()
                && (!words.getFirst().startsWith("-") || OF_THE_PROGRAM.contains(words.getFirst()));
        List<String> all = new ArrayList<>(named ? List.of() : List.of(DEFAULT));
        all.addAll(words);
        return all;
    }

    @Command(name = "diglot", description = "A blog in English and Persian, made of a folder of Markdown posts.", synopsisSubcommandLabel = "[COMMAND]", mixinStandardHelpOptions = true)
    private static final class Top {}
}
