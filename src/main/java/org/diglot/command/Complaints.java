package org.diglot.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what was wrong with a call, in one or two lines.
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintWriter err;

    Complaints(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        err.println(wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()
                ? unmatched(unmatched.getUnmatched().getFirst(), wrong.getCommandLine())
                : wrong.getMessage());
        return Commands.WRONGLY_CALLED;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof SetupException setup) {
            err.println(setup.getMessage());
            err.println(setup.hint());
            return Commands.WRONGLY_CALLED;
        }
        throw failure;
    }

    private static String unmatched(String word, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        if (word.startsWith("-")) {
            List<String> options = command.getCommandSpec().options().stream()
                    .flatMap(option -> Stream.of(option.names())).toList();
            return "There is no option %s; %s".formatted(word, hint(Nearest.to(word.split("=", 2)[0], options), name));
        }
        return command.getSubcommands().isEmpty()
                ? "%s takes no word \"%s\"; name the folder of posts with --blog.posts=FOLDER".formatted(name, word)
                : "There is no command %s; %s".formatted(word,
                        hint(Nearest.to(word, command.getSubcommands().keySet()), name));
    }

    private static String hint(Optional<String> meant, String name) {
        return meant.map("did you mean %s?"::formatted).orElse("see %s --help".formatted(name));
    }
}
