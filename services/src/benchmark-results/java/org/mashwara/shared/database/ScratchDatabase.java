package org.mashwara.shared.database;

import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database of its own that ends with the benchmark. */
public final class ScratchDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private ScratchDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        DatabaseAddress address = postgres.address();
        source.setURL(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
    }

    /** @param home where its files are */
    public static ScratchDatabase start(Path home) {
        ScratchDatabase database = new ScratchDatabase(EmbeddedPostgres.start(home));
        Migrations.apply(database.source);
        return database;
    }

    public PGSimpleDataSource source() {
        return source;
    }

    @Override
    public void close() {
        postgres.close();
    }
}
