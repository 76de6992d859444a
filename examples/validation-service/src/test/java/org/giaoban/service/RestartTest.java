package org.giaoban.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.giaoban.service.RunningService.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    private static final String ARTICLE = """
            {"headline": "Giao ban", "publishedOn": "2024-03-06", "meetings": [{"title": "Hội nghị giao ban",
             "kind": "BRIEFING", "organizer": "Huyện ủy Phú Khê", "startsOn": "2024-03-05",
             "directives": [{"text": "rà soát quỹ đất", "force": "BINDING", "addressees": ["các xã"]}]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsThereAfterARestart() {
        String location;
        Answer article;
        Answer directives;
        try (RunningService service = new RunningService(folder)) {
            location = service.post("/articles", "application/json", ARTICLE).header("Location");
            article = service.get(location);
            directives = service.get("/directives");
        }
        try (RunningService service = new RunningService(folder)) {
            assertThat(service.get(location).text()).isEqualTo(article.text()).contains("rà soát quỹ đất");
            assertThat(service.get("/directives").text()).isEqualTo(directives.text());
            assertThat(service.post("/articles", "application/json", ARTICLE).header("Location"))
                    .isNotEqualTo(location);
        }
    }
}
