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
import java.util.TreeMap;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

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
     * @throws Trouble where it has keys that are no options, all of them named with their lines
     */
    static Configuration of(CommandSpec command, String[] arguments, Map<String, String> environment) {
        Optional<String> name = named(arguments).or(() -> Optional.ofNullable(environment.get(FILE)));
        return new Configuration(
                environment, name.map(path -> read(Path.of(path), command)).orElse(Map.of()));
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

    private static Map<String, String> read(Path path, CommandSpec command) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            List<String> known = keys(command);
            List<String> faults = new ArrayList<>();
            for (String key : properties.stringPropertyNames()) {
                if (!known.contains(key)) {
                    faults.add(path + ":" + line(text, key) + ": '" + key + "' is no setting of " + command.name());
                }
            }
            if (!faults.isEmpty()) {
                faults.sort(null);
                throw new Trouble(String.join(System.lineSeparator(), faults) + System.lineSeparator() + "Settings: "
                        + String.join(", ", known));
            }
            Map<String, String> settings = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
            return settings;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Trouble(path + ": cannot be read as a file of settings: " + Trouble.sentence(unreadable));
        }
    }

    private static int line(String text, String key) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
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
