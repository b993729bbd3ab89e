package org.mashwara.shared.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The migrations that own the schema: {@code db/migration/V<number>__<what>.sql}. */
public final class Migrations {

    private Migrations() {}

    /** Applies every migration that the database has not yet had; several servers may do so at once. */
    public static void apply(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
