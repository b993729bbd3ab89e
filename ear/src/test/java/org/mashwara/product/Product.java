package org.mashwara.product;

import java.nio.file.Path;
import org.mashwara.product.server.MashwaraProcess;

/** The one running Mashwara that all browser tests share, with the demo data; ends after the last test. */
public final class Product {

    private static MashwaraProcess running;

    private Product() {}

    /** Scheme, host and port; starts Mashwara at the first call. */
    public static String url() {
        return running().address().toString();
    }

    /** What the server has said. */
    static Path log() {
        return running().log();
    }

    private static synchronized MashwaraProcess running() {
        if (running == null) {
            running = MashwaraProcess.onPort(Ports.free())
                    .home(Target.directory().resolve("product/home"))
                    .demo(true)
                    .start();
        }
        return running;
    }

    /**
     * Stops Mashwara if it was started.
     *
     * @throws IllegalStateException if its database goes on without it
     */
    static synchronized void stop() {
        if (running == null) {
            return;
        }
        ProcessHandle database = running.database();
        running.stop();
        running = null;
        if (database.isAlive()) {
            database.destroy();
            throw new IllegalStateException("Mashwara has stopped, but its database has not");
        }
    }
}
