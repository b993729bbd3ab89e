package org.mashwara.product.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Properties;

/** {@code mvn -Prun}: starts Mashwara, says where it is and who can sign in, and stays until it is interrupted. */
public final class RunMashwara {

    private final PrintStream console = System.out;
    private MashwaraProcess mashwara;
    private volatile boolean stopping;
    private volatile boolean ready;

    private RunMashwara() {}

    public static void main(String[] arguments) throws InterruptedException {
        RunMashwara run = new RunMashwara();
        try {
            run.run(System.getProperties());
        } catch (IllegalStateException e) {
            if (!run.stopping) {
                run.console.println("\n" + e.getMessage());
                System.exit(1);
            }
        }
    }

    private void run(Properties given) throws InterruptedException {
        long begin = System.nanoTime();
        MashwaraProcess.Builder builder = configure(given);
        console.println();
        console.println("Mashwara starts …");
        synchronized (this) {
            mashwara = builder.launch();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "mashwara-stop"));
        mashwara.awaitReady();
        announce((System.nanoTime() - begin) / 1_000_000_000.0);
        int status = mashwara.waitFor();
        if (!stopping) {
            throw new IllegalStateException(
                    "The server has ended by itself (status " + status + "). See " + mashwara.log());
        }
    }

    private MashwaraProcess.Builder configure(Properties given) {
        MashwaraProcess.Builder builder = MashwaraProcess.onPort(
                        Integer.parseInt(given.getProperty("mashwara.http.port")))
                .war(Path.of(given.getProperty("mashwara.run.war")))
                .micro(Path.of(given.getProperty("mashwara.run.micro")))
                .listener(this::hear);
        given.stringPropertyNames().stream()
                .filter(key -> key.startsWith("mashwara.")
                        && !key.startsWith("mashwara.run.")
                        && !key.equals("mashwara.http.port")
                        && !key.equals("mashwara.home"))
                .forEach(key -> builder.with(key, given.getProperty(key)));
        String home = given.getProperty("mashwara.home", System.getenv("MASHWARA_HOME"));
        return home == null ? builder : builder.home(Path.of(home));
    }

    private void announce(double seconds) {
        StringBuilder text = new StringBuilder();
        text.append(String.format("%nMashwara is ready after %.0f s:  %s/%n", seconds, mashwara.address()));
        mashwara.operatorMessages().forEach(message -> text.append(String.format("%n%s%n", message)));
        text.append(String.format("%nData: %s   Log: %s%n", mashwara.home(), mashwara.log()));
        text.append("Ctrl-C stops it; the data stay.");
        console.println(text);
        ready = true;
    }

    private void hear(LogRecord record) {
        if (record.isTroubleOfOurs()) {
            console.println(record.level() + " " + record.firstLine());
        } else if (ready) {
            console.println(record.text());
        }
    }

    private synchronized void stop() {
        stopping = true;
        if (mashwara.isAlive()) {
            console.println("\nMashwara stops …");
            mashwara.stop();
            console.println("Mashwara has stopped.");
        }
    }
}
