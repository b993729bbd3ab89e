package org.mashwara.shared.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mashwara.shared.ServerConfiguration;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens connections to the configured database, or to our own PostgreSQL, which the first one starts. The server pools
 * them; nothing needs to be configured on it.
 */
public class MashwaraDataSource implements DataSource {

    /** The only JNDI name in the code. */
    public static final String JNDI_NAME = "java:app/jdbc/mashwara";

    private static final String UNABLE_TO_CONNECT = "08001";

    private final ServerConfiguration configuration = new ServerConfiguration();
    private PrintWriter logWriter;

    @Override
    public Connection getConnection() throws SQLException {
        if (configuration.databaseUrl().isPresent()) {
            return connect(new DatabaseAddress(
                    configuration.databaseUrl().get(),
                    configuration.databaseUser().orElse(null),
                    configuration.databasePassword().orElse(null)));
        }
        return connectEmbedded(OwnDatabase.started(configuration.home()));
    }

    private static Connection connectEmbedded(EmbeddedPostgres postgres) throws SQLException {
        try {
            return connect(postgres.address());
        } catch (SQLException e) {
            if (!UNABLE_TO_CONNECT.equals(e.getSQLState())) {
                throw e;
            }
            postgres.revive();
            return connect(postgres.address());
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        source.setApplicationName("mashwara");
        source.setReWriteBatchedInserts(true);
        // a null without a type, as EclipseLink sends it, is taken for any column
        source.setProperty(PGProperty.STRING_TYPE, "unspecified");
        return source.getConnection();
    }

    /** Same as {@link #getConnection()}: who signs in at the database is a matter of configuration alone. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the configured address says it: connectTimeout
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (!type.isInstance(this)) {
            throw new SQLException("Not a " + type.getName());
        }
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
