package dev.stepwright.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Words for a mistake on the command line: what is wrong and how to put it right, in one line.
final class Mistake {
    /// How many letters may differ for a suggestion.
    private static final int NEAR = 2;

    private static final Pattern FOLD = Pattern.compile("\\s+");

    private Mistake() {}

    static String in(ParameterException mistake) {
        var spec = mistake.getCommandLine().getCommandSpec();
        var sentence =
                switch (mistake) {
                    case UnmatchedArgumentException unmatched ->
                            unexpected(
                                    unmatched.getUnmatched().getFirst(),
                                    spec.optionsMap().keySet(),
                                    spec.parent() != null);
                    case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                            absent(missing);
                    case ParameterException unfit
                            when unfit.getArgSpec() != null && unfit.getValue() != null ->
                            unfit(unfit);
                    default -> asSentence(message(mistake));
                };
        return sentence + " See " + spec.qualifiedName() + " --help.";
    }

    /// The words stand where a command or one existing file is expected.
    static String inWords(Collection<String> words, Collection<String> commands) {
        var word = words.iterator().next();
        if (exists(word)) {
            return words.size() > 1
                    ? "The designer opens one file at a time, not %d; give it the first alone."
                            .formatted(words.size())
                    : "%s is not a file; give a pipeline definition.".formatted(word);
        }
        if (looksLikeAPath(word)) {
            return "There is no file %s; check its path.".formatted(word);
        }
        return "Unknown command %s%s".formatted(word, suggestion(word, commands));
    }

    private static String unexpected(String word, Collection<String> options, boolean ofCommand) {
        return word.startsWith("-")
                ? "Unknown option %s%s".formatted(word, suggestion(word, options))
                : ofCommand
                        ? "%s is one word too many.".formatted(word)
                        : "Unknown command %s.".formatted(word);
    }

    private static String absent(MissingParameterException mistake) {
        var missing = mistake.getMissing();
        // picocli tells an option without its value from one that is not there in the message
        // alone.
        if (message(mistake).startsWith("Missing required parameter for option")
                && missing.getFirst() instanceof OptionSpec option) {
            return "%s needs a value: %s.".formatted(option.longestName(), option.paramLabel());
        }
        return missing.stream().map(Mistake::label).collect(Collectors.joining(" and "))
                + (missing.size() > 1 ? " are missing." : " is missing.");
    }

    private static String unfit(ParameterException mistake) {
        var argument = mistake.getArgSpec();
        var name =
                argument instanceof OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel();
        return "%s cannot be %s; %s."
                .formatted(name, mistake.getValue(), expected(argument.type(), mistake.getCause()));
    }

    /// What to write instead: the choices, or what the value's converter says.
    private static String expected(Class<?> type, @Nullable Throwable cause) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or ", "use ", ""));
        }
        if (type == int.class || type == long.class) {
            return "give a whole number";
        }
        if (type == double.class) {
            return "give a number";
        }
        return cause instanceof TypeConversionException conversion
                ? message(conversion)
                : "it does not fit";
    }

    private static String label(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : missing.paramLabel();
    }

    private static String message(Exception mistake) {
        return Objects.requireNonNullElse(mistake.getMessage(), "This cannot be read");
    }

    private static String asSentence(String message) {
        var line = FOLD.matcher(message.strip()).replaceAll(" ");
        return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
    }

    private static boolean looksLikeAPath(String word) {
        return word.contains("/") || word.contains("\\") || word.contains(".");
    }

    private static boolean exists(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String suggestion(String word, Collection<String> known) {
        return nearest(word, known).map("; did you mean %s?"::formatted).orElse(".");
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        return Stream.concat(
                        known.stream().filter(candidate -> distance(word, candidate) <= NEAR),
                        known.stream()
                                .filter(
                                        candidate ->
                                                word.length() > NEAR && candidate.startsWith(word)))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /// Levenshtein's distance: how many letters to insert, drop or replace.
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
