package org.giaoban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the jar of the command carries of others, it carries with their licence. */
class ThirdPartyTest {
    private static final Pattern ENTRY = Pattern.compile("(?m)^ +\\((.+?)\\) .*\\([^:()]+:([^:]+):");
    private static final String OURS = "Apache-2.0";

    private static String resource(String name) throws IOException {
        try (InputStream in = ThirdPartyTest.class.getResourceAsStream("/META-INF/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsNotUnderOurLicenceIsNamedAboveTheTextOfItsOwn() throws IOException {
        List<MatchResult> entries =
                ENTRY.matcher(resource("THIRD-PARTY.txt")).results().toList();
        assertThat(entries).extracting(entry -> entry.group(2)).contains("jackson-databind", "picocli", "ical4j");
        for (MatchResult entry : entries) {
            if (!entry.group(1).equals(OURS)) {
                String notices = resource("licenses/" + entry.group(1) + ".txt").split("\n\n")[0];
                assertThat(notices).containsPattern("\\b" + Pattern.quote(entry.group(2)) + "\\b");
            }
        }
    }
}
