package org.mashwara.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a fork's browser tests. Looks for an installed one first and installs one where it may. */
final class Chromium {

    /** Names the browser to be used; without it one is looked for. */
    private static final String CHOSEN = "MASHWARA_TEST_BROWSER";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    /** Started by the first test that asks. */
    static synchronized Browser get() {
        if (browser == null) {
            browser = launch();
        }
        return browser;
    }

    private static Browser launch() {
        Optional<Path> executable = chosen().or(Chromium::installed).or(Chromium::fromDebian);
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (executable.isPresent()) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        // its driver, and the browser with it, ends with the fork
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        LaunchOptions options = new LaunchOptions().setChromiumSandbox(false).setArgs(ARGUMENTS);
        executable.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> chosen() {
        return Optional.ofNullable(System.getenv(CHOSEN)).map(Path::of);
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** On Debian, as root: installs its package. */
    private static Optional<Path> fromDebian() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        try (FileChannel lock = FileChannel.open(
                        Target.directory().resolve("chromium.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock alone = lock.lock()) {
            if (alone.isValid() && installed().isEmpty()) {
                run("apt-get", "update");
                run("apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends", "chromium");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return installed();
    }

    private static void run(String... command) {
        try {
            Commands.run(List.of(command), Map.of("DEBIAN_FRONTEND", "noninteractive"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
