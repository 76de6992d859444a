package org.giaoban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command in the language of {@code man} (roff), made of the same model as its help. */
final class ManPage {
    private final Labels labels;

    ManPage(Labels labels) {
        this.labels = labels;
    }

    String of(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String title = spec.qualifiedName("-");
        String[] description = spec.usageMessage().description();
        List<String> page = new ArrayList<>();
        page.add(".TH \"" + title.toUpperCase(Locale.ROOT) + "\" \"1\" \"\" \""
                + spec.root().version()[0] + "\"");
        section(page, "name");
        page.add(escaped(title) + " \\- " + escaped(description[0]));
        section(page, "synopsis");
        page.add(escaped(synopsis(command)));
        section(page, "description");
        paragraphs(page, description);
        parameters(page, spec);
        subcommands(page, command);
        section(page, "exit");
        spec.usageMessage().exitCodeList().forEach((code, meaning) -> item(page, code.strip(), new String[] {meaning}));
        section(page, "examples");
        page.add(".nf");
        paragraphs(page, spec.usageMessage().footer());
        page.add(".fi");
        return String.join("\n", page) + "\n";
    }

    private void parameters(List<String> page, CommandSpec spec) {
        section(page, "options");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            item(page, parameter.paramLabel(), parameter.description());
        }
        for (OptionSpec option : spec.options()) {
            item(page, String.join(", ", option.names()) + value(option), option.description());
        }
    }

    private void subcommands(List<String> page, CommandLine command) {
        if (command.getSubcommands().isEmpty()) {
            return;
        }
        section(page, "commands");
        command.getSubcommands()
                .forEach((name, subcommand) -> item(
                        page, name, subcommand.getCommandSpec().usageMessage().description()));
    }

    private static String synopsis(CommandLine command) {
        Help help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Ansi.OFF));
        return help.synopsis(0).replaceAll("\\s+", " ").strip();
    }

    private static String value(ArgSpec option) {
        return option.arity().max() == 0 ? "" : "=" + option.paramLabel();
    }

    private void section(List<String> page, String key) {
        page.add(".SH \"" + labels.of("man." + key).toUpperCase(Locale.ROOT) + "\"");
    }

    private static void item(List<String> page, String term, String[] lines) {
        page.add(".TP");
        page.add(".B " + escaped(term));
        paragraphs(page, lines);
    }

    private static void paragraphs(List<String> page, String[] lines) {
        for (String line : lines) {
            page.add(escaped(line.formatted()));
        }
    }

    /** The text as roff shows it: no letter of it is taken for a request or an escape. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
