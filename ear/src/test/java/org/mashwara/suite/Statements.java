package org.mashwara.suite;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts the SQL statements that the server sends for requests; timers and other background work do not count. */
public final class Statements {

    /** Threads that answer requests. */
    private static final String REQUEST_THREADS = "http-thread-pool";

    private Statements() {}

    /** What each statement was for, in the order in which they were sent while the work was done. */
    public static List<String> during(EntityManager entityManager, Callable<?> work) throws Exception {
        ServerSession session = entityManager.unwrap(ServerSession.class);
        SessionProfiler before = session.getProfiler();
        Recorder recorder = new Recorder();
        profile(entityManager, recorder);
        try {
            work.call();
        } finally {
            profile(entityManager, before);
        }
        return List.copyOf(recorder.sent);
    }

    /** In a transaction the running unit of work keeps the profiler with which it began: it is told too. */
    private static void profile(EntityManager entityManager, SessionProfiler profiler) {
        entityManager.unwrap(ServerSession.class).setProfiler(profiler);
        if (entityManager.isJoinedToTransaction()) {
            UnitOfWorkImpl unit = (UnitOfWorkImpl) entityManager.unwrap(UnitOfWork.class);
            unit.setProfiler(profiler);
            unit.getParent().setProfiler(profiler);
        }
    }

    private static final class Recorder extends SessionProfilerAdapter {

        private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
            // prepared once; the closing of a statement is profiled as another execution
            if (SessionProfiler.SqlPrepare.equals(operation)
                    && Thread.currentThread().getName().contains(REQUEST_THREADS)) {
                sent.add(String.valueOf(query == null ? "?" : query.getSQLString()));
            }
        }

        @Override
        public Object profileExecutionOfQuery(DatabaseQuery query, DataRecord row, AbstractSession session) {
            return session.internalExecuteQuery(query, (AbstractRecord) row);
        }

        @Override
        public int getProfileWeight() {
            return SessionProfiler.ALL;
        }
    }
}
