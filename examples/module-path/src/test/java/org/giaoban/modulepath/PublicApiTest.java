package org.giaoban.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others build on changes on purpose only: {@code API.txt} of each published module lists it. */
class PublicApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"core", "parser"})
    void whatIsPublicIsListed(String module) throws Exception {
        Path file = Path.of("..", "..", module, "API.txt");
        String api = PublicApi.of("org.giaoban." + module);
        if (Boolean.getBoolean("giaoban.regenerate")) {
            Files.writeString(file, api);
        }
        assertThat(Files.readString(file))
                .as(
                        "%s: mvn -pl examples/module-path -am test -Dtest=PublicApiTest -Dgiaoban.regenerate=true "
                                + "-Dsurefire.failIfNoSpecifiedTests=false writes it anew",
                        file)
                .isEqualTo(api);
    }
}
