package org.mashwara.shared.database;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sequencing.StandardSequence;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Fetches the numbers of new rows, as many at a time as entities allocate, by a connection of their own. EclipseLink
 * lets one thread fetch them while the others wait; if that one took its connection from the pool of the requests, it
 * could wait for those who hold all of them and wait for numbers.
 */
final class NumbersOnTheirOwn extends StandardSequence {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "entity_seq";

    private NumbersOnTheirOwn(int allocated) {
        super(NAME, allocated);
    }

    /**
     * From now on all entities take their numbers so. To be called once, before anything makes a new row; and only
     * at run time: a customizer named in {@code persistence.xml} is loaded while Payara Server deploys, when the
     * application does not see EclipseLink yet.
     */
    static void begin(EntityManagerFactory entities) {
        ServerSession session = entities.unwrap(ServerSession.class);
        int allocated = session.getLogin().getSequence(NAME).getPreallocationSize();
        session.getLogin().addSequence(new NumbersOnTheirOwn(allocated));
        session.getSequencingControl().resetSequencing();
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
    protected Number updateAndSelectSequence(Accessor accessor, AbstractSession session, String name, int size) {
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
