package dev.planadvisor.app.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Gives options what the environment or a file says of them, where no flag does: {@code --request-time} is
 * {@code PLAN_ADVISOR_REQUEST_TIME} in the environment and {@code request-time} in the file.
 */
final class Configuration implements IDefaultValueProvider {
    /** The environment's name of the file. */
    static final String FILE = "PLAN_ADVISOR_CONFIG";

    private static final List<String> NOT_CONFIGURED = List.of("config", "print-config", "help", "version");

    private final Map<String, String> environment;
    private final Map<String, String> file;

    private Configuration(Map<String, String> environment, Map<String, String> file) {
        this.environment = environment;
        this.file = file;
    }

    /**
     * Reads the file that the arguments or the environment name.
     *
     * @throws Trouble where it has keys that are no options, or it or the environment has values that an option does not
     *     take: all of them named, with their lines
     */
    static Configuration of(CommandSpec command, String[] arguments, Map<String, String> environment) {
        Optional<Path> path = named(arguments)
                .or(() -> Optional.ofNullable(environment.get(FILE)))
                .map(Path::of);
        List<String> known = keys(command);
        List<String> faults = new ArrayList<>();
        for (String key : known) {
            String name = variable(key);
            if (environment.containsKey(name)) {
                fault(command, key, environment.get(name)).ifPresent(fault -> faults.add(name + ": " + fault));
            }
        }
        Map<String, String> file =
                path.map(there -> read(there, command, known, faults)).orElse(Map.of());
        if (!faults.isEmpty()) {
            throw new Trouble(String.join(System.lineSeparator(), faults));
        }
        return new Configuration(environment, file);
    }

    private static Optional<String> named(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--config=")) {
                return Optional.of(arguments[i].substring("--config=".length()));
            }
            if (arguments[i].equals("--config") && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> read(Path path, CommandSpec command, List<String> known, List<String> faults) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            Map<String, String> settings = new TreeMap<>();
            SortedMap<Integer, String> wrong = new TreeMap<>();
            boolean unknown = false;
            for (String key : properties.stringPropertyNames()) {
                settings.put(key, properties.getProperty(key));
                if (known.contains(key)) {
                    fault(command, key, settings.get(key))
                            .ifPresent(fault -> wrong.put(line(text, key), key + ": " + fault));
                } else {
                    unknown = true;
                    wrong.put(line(text, key), "'" + key + "' is no setting of " + command.name());
                }
            }
            wrong.forEach((line, fault) -> faults.add(path + ":" + line + ": " + fault));
            if (unknown) {
                faults.add("Settings: " + String.join(", ", known));
            }
            return settings;
        } catch (IOException | IllegalArgumentException unreadable) {
            faults.add(path + ": cannot be read as a file of settings: " + Trouble.sentence(unreadable));
            return Map.of();
        }
    }

    /** What is wrong with a value, by what the option itself says of it. */
    private static Optional<String> fault(CommandSpec command, String key, String value) {
        OptionSpec option = command.findOption("--" + key);
        if (option.typeInfo().isBoolean()) {
            return value.equals("true") || value.equals("false")
                    ? Optional.empty()
                    : Optional.of("'" + value + "' is neither true nor false");
        }
        try {
            CommandLine line = new CommandLine(command);
            line.registerConverter(Duration.class, new Span());
            line.parseArgs("--" + key + "=" + value);
            return Optional.empty();
        } catch (ParameterException wrong) {
            // The library names the option first, which has another name here.
            return Optional.of(wrong.getMessage().replaceFirst("^Invalid value for option [^:]*: ", ""));
        }
    }

    /** The line of a key; of the last of equals, which is the one that counts. */
    private static int line(String text, String key) {
        List<String> lines = text.lines().toList();
        int found = 1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(key)
                    && (line.length() == key.length() || " \t=:".indexOf(line.charAt(key.length())) >= 0)) {
                found = i + 1;
            }
        }
        return found;
    }

    private static List<String> keys(CommandSpec command) {
        return command.options().stream()
                .map(Configuration::key)
                .filter(key -> !NOT_CONFIGURED.contains(key))
                .sorted()
                .toList();
    }

    private static String key(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }

    private static String variable(String key) {
        return "PLAN_ADVISOR_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || NOT_CONFIGURED.contains(key(option))) {
            return null;
        }
        String key = key(option);
        String said = environment.get(variable(key));
        return said != null ? said : file.get(key);
    }

    /** All settings as a file would say them, each with where it comes from. */
    String print(CommandSpec command) {
        StringBuilder text = new StringBuilder();
        for (String key : keys(command)) {
            OptionSpec option = command.findOption("--" + key);
            Object value = option.getValue();
            String origin = command.commandLine().getParseResult().hasMatchedOption(option)
                    ? "flag"
                    : environment.containsKey(variable(key))
                            ? variable(key)
                            : file.containsKey(key) ? "file" : "default";
            String said = value == null
                    ? ""
                    : value instanceof List<?> many
                            ? joined(many)
                            : value instanceof Duration time ? Span.text(time) : value.toString();
            text.append("# from ").append(origin).append(System.lineSeparator());
            text.append(said.isEmpty() ? "#" + key + "=" : key + "=" + said).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String joined(List<?> many) {
        return String.join(",", many.stream().map(Object::toString).toList());
    }
}
