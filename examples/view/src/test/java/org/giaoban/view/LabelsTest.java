package org.giaoban.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.giaoban.core.model.Force;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.core.model.PartOfDay;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.core.model.Role;
import org.giaoban.core.register.FollowUp;
import org.giaoban.core.register.Ground;
import org.giaoban.parser.report.Severity;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private final Labels labels = new Labels(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameLabels() throws IOException {
        Properties english = new Properties();
        english.load(new StringReader(Bulletins.resource("view.properties")));
        Properties vietnamese = new Properties();
        vietnamese.load(new StringReader(Bulletins.resource("view_vi.properties")));
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void everyCodeOfTheModelHasALabel() {
        for (MeetingKind kind : MeetingKind.values()) {
            assertThat(labels.of("meeting", kind)).isNotBlank();
        }
        for (Role role : Role.values()) {
            assertThat(labels.of("role", role)).isNotBlank();
        }
        for (Force force : Force.values()) {
            assertThat(labels.of("force", force)).isNotBlank();
        }
        for (PartOfDay part : PartOfDay.values()) {
            assertThat(labels.of("part", part)).isNotBlank();
        }
        for (PositionStatus status : PositionStatus.values()) {
            assertThat(labels.of("status", status)).isNotBlank();
        }
        for (Ground ground : Ground.values()) {
            assertThat(labels.of("ground", ground)).isNotBlank();
        }
        for (FollowUp.Kind kind : FollowUp.Kind.values()) {
            assertThat(labels.of("followUp", kind)).isNotBlank();
        }
        for (Severity severity : Severity.values()) {
            assertThat(labels.of("severity", severity)).isNotBlank();
        }
    }

    @Test
    void aMissingLabelIsAnError() {
        assertThatThrownBy(() -> labels.of("nothing")).hasMessage("no label: nothing");
    }

    @Test
    void daysAreASpanOrASingleDay() {
        LocalDate first = LocalDate.of(2024, 5, 1);
        LocalDate last = LocalDate.of(2024, 5, 31);
        assertThat(labels.days(first, last)).isEqualTo("1 May 2024 – 31 May 2024");
        assertThat(labels.days(first, first)).isEqualTo("1 May 2024");
        assertThat(labels.days(null, last)).isEqualTo("31 May 2024");
        assertThat(labels.days(null, null)).isEmpty();
        assertThat(new Labels(Bulletins.VIETNAMESE).days(first, null)).isEqualTo("01/05/2024");
    }
}
