package org.giaoban.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.giaoban.parser.report.Evidence;
import org.junit.jupiter.api.Test;

class KindTest {
    @Test
    void thePathOfAValueTellsItsKind() {
        assertThat(Kind.of("headline")).isEqualTo(Kind.HEADLINE);
        assertThat(Kind.of("meetings[0].title")).isEqualTo(Kind.MEETING);
        assertThat(Kind.of("meetings[12].participants[3].official.positions[1].title"))
                .isEqualTo(Kind.POSITION);
        assertThat(Kind.of("officials[3].name")).isEqualTo(Kind.PERSON);
        assertThat(Kind.of("meetings[0].directives[2].deadline.to")).isEqualTo(Kind.DEADLINE);
    }

    @Test
    void aValueOfAModelNewerThanThisIsAValue() {
        assertThat(Kind.of("meetings[0].minutes")).isEqualTo(Kind.VALUE);
    }

    @Test
    void everythingThatIsReadHasAKind() {
        assertThat(Stream.of(Bulletins.seed(), Bulletins.rich()).flatMap(bulletin -> bulletin.evidence().stream()))
                .extracting(Evidence::path)
                .allMatch(path -> Kind.of(path) != Kind.VALUE);
    }

    @Test
    void everyKindAndFamilyHasItsLabelInBothLanguages() {
        for (Locale language : new Locale[] {Bulletins.VIETNAMESE, Locale.ENGLISH}) {
            Labels labels = new Labels(language);
            for (Kind kind : Kind.values()) {
                assertThat(labels.of("kind", kind)).isNotBlank();
            }
            for (Family family : Family.values()) {
                assertThat(labels.of("family", family)).isNotBlank();
            }
        }
    }
}
