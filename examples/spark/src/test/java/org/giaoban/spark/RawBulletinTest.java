package org.giaoban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawBulletinTest {
    private static final byte[] CONTENT = "giao ban".getBytes(StandardCharsets.UTF_8);

    @Test
    void theIdIsTheBeginningOfTheHashOfNameNulAndContent() {
        // printf 'a.txt\0giao ban' | sha256sum
        assertThat(RawBulletin.idOf("a.txt", CONTENT)).isEqualTo("5df0e1f275c7e1638323bf1cb71b8627");
    }

    @Test
    void anotherNameOrAnotherContentGivesAnotherId() {
        String id = RawBulletin.idOf("a", CONTENT);
        assertThat(RawBulletin.idOf("b", CONTENT)).isNotEqualTo(id);
        assertThat(RawBulletin.idOf(null, CONTENT)).isNotEqualTo(id);
        assertThat(RawBulletin.idOf("a", new byte[0])).isNotEqualTo(id);
    }
}
