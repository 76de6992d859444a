package org.giaoban.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithoutJsoupTest {
    @Test
    void textIsReadWithoutJsoup() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(withoutJsoup(), ClassLoader.getPlatformClassLoader())) {
            Class<?> parser = loader.loadClass("org.giaoban.parser.BulletinParser");
            Object made = parser.getMethod("create").invoke(null);
            Object read = parser.getMethod("parse", String.class)
                    .invoke(made, "Sáng 5/3/2024, Huyện ủy Phú Khê họp giao ban.");
            assertThat(read.toString()).contains("Huyện ủy Phú Khê");
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("org.jsoup.Jsoup"));
        }
    }

    private static URL[] withoutJsoup() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("jsoup")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
