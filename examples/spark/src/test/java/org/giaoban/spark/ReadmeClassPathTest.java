package org.giaoban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.html.HtmlBulletinReader;
import org.junit.jupiter.api.Test;

/** The README starts the job with the jar, which holds neither Spark nor Jackson, and the class path that the build wrote into a file. */
class ReadmeClassPathTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern CLASS_PATH =
            Pattern.compile("-cp (\\S+\\.jar):\\$\\(cat (\\S+)\\) " + Pattern.quote(BulletinJob.class.getName()));
    private static final String PAGE =
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Giao ban\"}"
                    + "</script><h1>Giao ban</h1><p>Sáng 5/3/2024, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2.</p>";

    private static List<Matcher> commands(Path document) throws IOException {
        List<Matcher> found = new ArrayList<>();
        Matcher matcher = CLASS_PATH.matcher(Files.readString(document));
        for (int from = 0; matcher.find(from); from = matcher.end()) {
            found.add(CLASS_PATH.matcher(matcher.group()));
        }
        found.forEach(Matcher::matches);
        return found;
    }

    /** What stands in the file, and giaoban's own classes, which are in the jar. */
    private static ClassLoader loader(Path classPath) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : Files.readString(classPath).strip().split(Pattern.quote(File.pathSeparator), -1)) {
            assertThat(Path.of(entry)).exists();
            urls.add(Path.of(entry).toUri().toURL());
        }
        for (Class<?> own : List.of(Article.class, BulletinParser.class, BulletinJob.class)) {
            urls.add(URI.create(own.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toString())
                    .toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Object call(ClassLoader loader, Class<?> type, String name, Object on, Object... arguments)
            throws Exception {
        for (Method method : loader.loadClass(type.getName()).getMethods()) {
            if (method.getName().equals(name) && takes(method, arguments)) {
                return method.invoke(on, arguments);
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean all = types.length == arguments.length;
        for (int i = 0; all && i < types.length; i++) {
            all = types[i].isInstance(arguments[i]);
        }
        return all;
    }

    @Test
    void theCommandsNameTheFilesThatTheBuildWrites() throws Exception {
        List<Matcher> commands = new ArrayList<>(commands(ROOT.resolve("README.md")));
        commands.addAll(commands(Path.of("README.md")));
        assertThat(commands).hasSize(2);
        String pom = Files.readString(Path.of("pom.xml"));
        for (Matcher command : commands) {
            assertThat(command.group(1)).isEqualTo("examples/spark/target/giaoban-spark.jar");
            assertThat(pom).contains("<finalName>giaoban-spark</finalName>");
            assertThat(ROOT.resolve(command.group(2))).isRegularFile();
        }
    }

    @Test
    void theClassPathIsEnoughToReadAndToStart() throws Exception {
        ClassLoader alone =
                loader(ROOT.resolve(commands(ROOT.resolve("README.md")).get(0).group(2)));
        Object parser = call(alone, BulletinParser.class, "create", null);
        Object reader = call(alone, HtmlBulletinReader.class, "create", null, parser);
        Object page = call(alone, HtmlBulletinReader.class, "read", reader, PAGE);
        Object bulletin = page.getClass().getMethod("bulletin").invoke(page);
        assertThat(call(alone, BulletinJson.class, "write", null, bulletin))
                .asString()
                .contains("Huyện ủy Phú Khê");
        for (String needed :
                List.of(BulletinJob.class.getName(), "org.apache.spark.sql.SparkSession", "picocli.CommandLine")) {
            assertThat(Class.forName(needed, true, alone).getClassLoader()).isSameAs(alone);
        }
    }
}
