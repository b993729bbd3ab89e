package org.mashwara.product;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.mashwara.product.server.MashwaraProcess;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;

/**
 * The one running Mashwara that the browser tests of a fork share, with the demo data. It ends with the fork: the classes
 * of a fork run one by one, each as if it were the last.
 */
public final class Product {

    private static final Map<String, HttpVisitor> VISITORS = new HashMap<>();

    private static MashwaraProcess running;

    private Product() {}

    /** Scheme, host and port; starts Mashwara at the first call. */
    public static String url() {
        return running().address().toString();
    }

    /** Somebody without a screen, signed in; null: not signed in. Signs in once for all tests. */
    static HttpVisitor visitor(String account) {
        return VISITORS.computeIfAbsent(String.valueOf(account), name -> {
            HttpVisitor visitor = new HttpVisitor(url());
            return account == null ? visitor : visitor.signIn(account, DemoAccounts.PASSWORD);
        });
    }

    /** The database that the tests share. */
    static OwnDatabase database() {
        return new OwnDatabase(running().home());
    }

    /** What the server has said. */
    static Path log() {
        return running().log();
    }

    private static synchronized MashwaraProcess running() {
        if (running == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(Product::stop));
            running = MashwaraProcess.onPort(Ports.free())
                    .home(Target.ofThisFork("home"))
                    .demo(true)
                    .shortLived()
                    .start();
        }
        return running;
    }

    private static synchronized void stop() {
        running.stop();
    }
}
