package org.giaoban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

class SchemaDocumentTest {
    private static final Path DOCUMENT = Path.of("README.md");
    private static final String MARK = "<!-- written by SchemaDocumentTest -->\n";

    @Test
    void theReadmeListsEveryColumn() throws IOException {
        String document = Files.readString(DOCUMENT);
        String begin = document.substring(0, document.indexOf(MARK) + MARK.length());
        if (Boolean.getBoolean("giaoban.regenerate")) {
            Files.writeString(DOCUMENT, begin + tables());
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(begin + tables());
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        for (Table table : Tables.ALL) {
            text.append("\n### `")
                    .append(table.name())
                    .append("`\n\n")
                    .append(sentence(table.meaning()))
                    .append("\n\n");
            text.append("| column | type | meaning |\n|---|---|---|\n");
            for (StructField field : table.schema().fields()) {
                text.append("| `")
                        .append(field.name())
                        .append("` | ")
                        .append(type(field))
                        .append(" | ");
                text.append(field.getComment().get()).append(" |\n");
            }
        }
        return text.toString();
    }

    private static String sentence(String meaning) {
        return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
    }

    private static String type(StructField field) {
        return "`" + field.dataType().simpleString() + "`" + (field.nullable() ? " or null" : "");
    }
}
