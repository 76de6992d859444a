package org.giaoban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giaoban.cli.Run.english;
import static org.giaoban.cli.Run.run;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help, manual pages and completion, all made from the commands themselves. */
class HelpTest {
    private static CommandLine line(Language language) {
        return line(language, "help");
    }

    private static CommandLine line(Language language, String... words) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Commands.of(new Console(InputStream.nullInputStream(), nowhere, nowhere, false, false, language), words);
    }

    private static Stream<String> commands() {
        return line(Language.EN).getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }

    private static CommandSpec spec(Language language, String name) {
        return line(language).getSubcommands().get(name).getCommandSpec();
    }

    @Test
    void onlyTheCommandThatALineBeginsWithIsMade() {
        assertThat(line(Language.EN, "parse", "a.txt").getSubcommands()).containsOnlyKeys("parse");
        assertThat(line(Language.EN, "--lang", "vi", "parse").getSubcommands()).hasSize(9);
        assertThat(line(Language.EN, "man", "parse").getSubcommands()).hasSize(9);
        assertThat(line(Language.EN).getSubcommands()).hasSize(9);
    }

    @Test
    void theCommandsStandInTheOrderOfUse() {
        assertThat(line(Language.EN).getSubcommands().keySet())
                .containsExactly(
                        "parse", "view", "register", "validate", "schema", "convert", "completion", "man", "help");
        assertThat(english("--help").out()).containsSubsequence("  parse ", "  view ", "  register ", "  help ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyHelpHasExamplesAndExitStatuses(String name) {
        String help = english(name, "--help").out();
        assertThat(help).contains("Exit status:", "  0 ", "  2 ", "  4 ", "Examples:", "giaoban " + name);
        assertThat(run("", "help", name).out()).startsWith("Cách dùng: giaoban " + name);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyHelpIsThereInVietnamese(String name) {
        CommandSpec english = spec(Language.EN, name);
        CommandSpec vietnamese = spec(Language.VI, name);
        assertThat(vietnamese.usageMessage().description())
                .doesNotContainAnyElementsOf(List.of(english.usageMessage().description()));
        assertThat(vietnamese.usageMessage().exitCodeList().keySet())
                .isEqualTo(english.usageMessage().exitCodeList().keySet());
        assertThat(vietnamese.usageMessage().exitCodeList().values())
                .doesNotContainAnyElementsOf(
                        english.usageMessage().exitCodeList().values());
        assertThat(vietnamese.usageMessage().footer())
                .hasSameSizeAs(english.usageMessage().footer());
        for (int i = 0; i < english.args().size(); i++) {
            ArgSpec argument = vietnamese.args().get(i);
            if (!argument.paramLabel().equals("COMMAND")) {
                assertThat(argument.description())
                        .as(argument.toString())
                        .isNotEqualTo(english.args().get(i).description());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsOnTheManualPage(String name) {
        String page = english("man", name).out();
        assertThat(page).startsWith(".TH \"GIAOBAN-" + name.toUpperCase(Locale.ROOT) + "\"");
        for (OptionSpec option : spec(Language.EN, name).options()) {
            assertThat(page).contains(option.longestName().replace("-", "\\-"));
        }
        assertThat(page).contains(".SH \"SYNOPSIS\"", ".SH \"EXIT STATUS\"", ".SH \"EXAMPLES\"");
        assertThat(run("", "man", name).out()).contains(".SH \"CÚ PHÁP\"");
    }

    @Test
    void theManualPageOfTheWholeNamesTheCommands() {
        assertThat(english("man").out()).contains("giaoban \\- Reads Vietnamese", ".B parse\n", ".B convert\n");
        assertThat(english("man", "read").status()).isEqualTo(2);
    }

    @Test
    void theCompletionKnowsCommandsOptionsAndFormats() {
        Run run = english("completion", "bash");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("register", "--reference-day", "webannotation")
                .isEqualTo(english("completion", "zsh").out());
        assertThat(english("completion", "fish").status()).isEqualTo(2);
    }
}
