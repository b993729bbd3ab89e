package org.mashwara.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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

    /** Draws no window for itself, which takes a good part of another one's time. */
    private static final String WITHOUT_WINDOW = "chromium-headless-shell";

    private static final List<String> OTHERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Logger LOG = System.getLogger(Chromium.class.getName());

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
        Optional<Path> executable = chosen().or(() -> installed(List.of(WITHOUT_WINDOW)))
                .or(Chromium::fromDebian)
                .or(() -> installed(OTHERS));
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

    private static Optional<Path> installed(List<String> names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** On Debian, as root: installs its package; empty where that does not work. */
    private static Optional<Path> fromDebian() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        try (FileChannel lock = FileChannel.open(
                        Target.directory().resolve("chromium.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock alone = lock.lock()) {
            if (alone.isValid() && installed(List.of(WITHOUT_WINDOW)).isEmpty()) {
                run("apt-get", "update");
                run(
                        "apt-get",
                        "-o",
                        "DPkg::Lock::Timeout=300",
                        "install",
                        "-y",
                        "--no-install-recommends",
                        WITHOUT_WINDOW);
            }
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "No browser from Debian; another one is looked for", e);
        }
        return installed(List.of(WITHOUT_WINDOW));
    }

    private static void run(String... command) throws IOException {
        try {
            Commands.run(List.of(command), Map.of("DEBIAN_FRONTEND", "noninteractive"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
