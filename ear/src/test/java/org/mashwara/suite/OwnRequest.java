package org.mashwara.suite;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Callable;

/** Work of a container test on a thread of its own, in a request of its own, as if somebody else did it. */
public final class OwnRequest {

    private OwnRequest() {}

    /** @param work is begun on whatever thread calls the result */
    public static <T> Callable<T> of(Callable<T> work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return () -> {
            Thread.currentThread().setContextClassLoader(loader);
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                return work.call();
            } finally {
                request.deactivate();
            }
        };
    }
}
