package org.giaoban.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giaoban.service.RunningService.Answer;

/** The commands of the README's section about the service, with the answers that stand below them. */
final class ReadmeExamples {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern EXAMPLE = Pattern.compile("```\n(curl .*?)\n```\n```\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("localhost:8080([^\\s']+)");
    private static final Pattern HEADER = Pattern.compile("-H '([^:]+): ([^']+)'");
    private static final Pattern DATA = Pattern.compile("-d '([^']+)'");
    private static final Pattern FILE = Pattern.compile("--data-binary @(\\S+)");

    private ReadmeExamples() {}

    /** A command, and the pieces of its answer in their order; what the README leaves out stands between them. */
    record Example(String command, List<String> answer) {
        Answer run(RunningService service) throws IOException {
            String path = found(ADDRESS, command);
            String body = command.contains("--data-binary")
                    ? Files.readString(ROOT.resolve(found(FILE, command)))
                    : command.contains("-d '") ? found(DATA, command) : null;
            String[] headers = HEADER.matcher(command)
                    .results()
                    .flatMap(header -> List.of(header.group(1), header.group(2)).stream())
                    .toArray(String[]::new);
            return body == null ? service.get(path, headers) : service.post(path, body, headers);
        }
    }

    static List<Example> all() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
        return EXAMPLE.matcher(readme)
                .results()
                .map(example -> new Example(example.group(1), pieces(example.group(2))))
                .toList();
    }

    private static List<String> pieces(String answer) {
        return List.of(answer.replace("\n", "").split("…"));
    }

    private static String found(Pattern pattern, String command) {
        Matcher matcher = pattern.matcher(command);
        if (!matcher.find()) {
            throw new IllegalArgumentException(command);
        }
        return matcher.group(1);
    }
}
