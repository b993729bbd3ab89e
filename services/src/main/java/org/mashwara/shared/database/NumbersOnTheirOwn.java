package org.mashwara.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sequencing.StandardSequence;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Fetches the numbers of new rows, fifty at a time, by a connection of their own. EclipseLink lets one thread fetch them
 * while the others wait; if that one took its connection from the pool of the requests, it could wait for those who hold
 * all of them and wait for numbers.
 */
public class NumbersOnTheirOwn implements SessionCustomizer {

    private static final String NAME = "entity_seq";

    /** Leaves sessions alone that have no server's pool: those of tests. */
    @Override
    public void customize(Session session) {
        if (session.getLogin().shouldUseExternalConnectionPooling()) {
            int allocated = session.getLogin().getSequence(NAME).getPreallocationSize();
            session.getLogin().addSequence(new Numbers(allocated));
        }
    }

    private static final class Numbers extends StandardSequence {

        private static final long serialVersionUID = 1L;

        Numbers(int allocated) {
            super(NAME, allocated);
        }

        @Override
        public boolean shouldAcquireValueAfterInsert() {
            return false;
        }

        @Override
        public boolean shouldUseTransaction() {
            return false;
        }

        @Override
        protected Number updateAndSelectSequence(
                Accessor accessor, AbstractSession writeSession, String name, int size) {
            try (Connection connection = new MashwaraDataSource().getConnection();
                    PreparedStatement next = connection.prepareStatement("select nextval('" + NAME + "')");
                    ResultSet value = next.executeQuery()) {
                value.next();
                return value.getLong(1);
            } catch (SQLException e) {
                throw DatabaseException.sqlException(e);
            }
        }
    }
}
