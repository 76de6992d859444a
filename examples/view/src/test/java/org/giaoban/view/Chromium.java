package org.giaoban.view;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium of the machine. Tests without one are skipped, but not where the environment says {@code CI=true}. */
final class Chromium implements AutoCloseable {
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver", "/usr/local/bin/chromedriver");

    private static final String AXE = Bulletins.resource("/axe.min.js");

    /** A busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts a browser with a profile of its own in a folder. */
    static Chromium start(Path profile) {
        Optional<Path> browser = first(BROWSERS);
        Optional<Path> chromedriver = first(DRIVERS);
        boolean found = browser.isPresent() && chromedriver.isPresent();
        assumeTrue(found || "true".equals(System.getenv("CI")), "no Chromium on this machine");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return new Chromium(driver);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Shows a page from a file. */
    void show(Path page) {
        driver.get("about:blank");
        driver.get(page.toUri().toString());
    }

    /** Sets the width of the window, in CSS pixels, as of a phone or a desk. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    /** Asks for the light or the dark scheme, on a screen or on paper. */
    void media(String scheme, String medium) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What a script says about the page. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What axe holds against the page: rule, element, reason. */
    List<?> barriers() {
        driver.executeScript(AXE);
        return (List<?>) driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, {resultTypes: ['violations']}).then(
                  found => done(found.violations.map(v => [v.id, v.nodes[0].html, v.nodes[0].failureSummary])),
                  error => done([String(error)]));""");
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> first(List<String> paths) {
        return paths.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
