package org.giaoban.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the README says to Maven and to a shell names things that are there. */
class ReadmeCommandsTest {
    private static final Pattern JAR = Pattern.compile("(\\S+)/target/(\\S+)\\.jar");
    private static final Pattern OPTION = Pattern.compile("(?:^|[\\s`])(--[a-z][a-z-]+)");
    private static final Pattern MODULES = Pattern.compile("-pl (\\S+)");

    private static Element xml(Path file) throws Exception {
        return parsed(Files.readString(file)).getDocumentElement();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String child(Element parent, String name) {
        NodeList children = parent.getElementsByTagName(name);
        return children.getLength() == 0 ? "" : children.item(0).getTextContent();
    }

    private static List<String> shellBlocks() throws IOException {
        return Readme.blocks("").stream()
                .filter(block -> block.startsWith("mvn ") || block.startsWith("java ") || block.startsWith("curl "))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String sources(String module) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Readme.ROOT.resolve(module).resolve("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|properties|yaml)"))
                    .toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }

    @Test
    void aDependencyIsAnArtifactOfThisVersionAndItsExclusionsAreDependenciesOfIts() throws Exception {
        String version = child(xml(Readme.ROOT.resolve("parser/pom.xml")), "version");
        List<String> snippets = Readme.blocks("xml");
        assertThat(snippets).isNotEmpty();
        for (String snippet : snippets) {
            Element dependency = parsed(snippet).getDocumentElement();
            String module = child(dependency, "artifactId").replace("giaoban-", "");
            assertThat(child(dependency, "groupId")).isEqualTo("org.giaoban");
            assertThat(child(dependency, "version")).isEqualTo(version);
            String pom = Files.readString(Readme.ROOT.resolve(module).resolve("pom.xml"));
            NodeList exclusions = dependency.getElementsByTagName("exclusion");
            for (int i = 0; i < exclusions.getLength(); i++) {
                Element exclusion = (Element) exclusions.item(i);
                assertThat(pom)
                        .contains("<groupId>" + child(exclusion, "groupId"))
                        .contains("<artifactId>" + child(exclusion, "artifactId") + "<");
            }
        }
    }

    @Test
    void aJarIsWhatItsModuleBuildsAndAModuleIsThere() throws IOException {
        for (String block : shellBlocks()) {
            Matcher jar = JAR.matcher(block);
            while (jar.find()) {
                assertThat(Files.readString(Readme.ROOT.resolve(jar.group(1)).resolve("pom.xml")))
                        .contains("<finalName>" + jar.group(2) + "</finalName>");
            }
            for (String modules : found(MODULES, block)) {
                assertThat(modules.split(","))
                        .allSatisfy(
                                module -> assertThat(Readme.ROOT.resolve(module).resolve("pom.xml"))
                                        .exists());
            }
            assertThat(found(Pattern.compile("(seeds\\S*)"), block))
                    .allSatisfy(path -> assertThat(Readme.ROOT.resolve(path)).exists());
        }
    }

    @Test
    void anOptionIsOneOfTheProgram() throws IOException {
        String programs = sources("examples/cli") + sources("examples/validation-service");
        String text = String.join(
                        "\n",
                        shellBlocks().stream()
                                .filter(block -> !block.startsWith("curl "))
                                .toList())
                + String.join("\n", found(Pattern.compile("`(-?-?[^`\\n]*--[a-z][^`\\n]*)`"), Readme.text()));
        assertThat(found(OPTION, text))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(programs).containsAnyOf("\"" + option + "\"", option.substring(2)));
    }
}
