package org.mashwara.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.sequencing.NativeSequence;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrated schema and the mapped entities say the same. */
class SchemaTest {

    /** Tables that no entity maps: the migrations' own record. */
    private static final Set<String> UNMAPPED = Set.of("flyway_schema_history");

    @TempDir
    static Path home;

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static EntityManagerFactory entities;
    private static ServerSession session;

    @BeforeAll
    static void migrateAndMap() throws SQLException {
        postgres = EmbeddedPostgres.start(home);
        DatabaseAddress address = postgres.address();
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .load()
                .migrate();
        connection = DriverManager.getConnection(address.url(), address.user(), address.password());
        entities = Persistence.createEntityManagerFactory(
                "mashwara",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url", address.url(),
                        "jakarta.persistence.jdbc.user", address.user(),
                        "jakarta.persistence.jdbc.password", address.password(),
                        "jakarta.persistence.validation.mode", "NONE",
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "OFF"));
        entities.createEntityManager().close();
        session = entities.unwrap(ServerSession.class);
    }

    @AfterAll
    static void stop() throws SQLException {
        if (entities != null) {
            entities.close();
        }
        if (connection != null) {
            connection.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void everyMappedColumnExists() throws SQLException {
        assertThat(mappedColumns()).hasSizeGreaterThan(200);
        assertThat(columns("")).containsAll(mappedColumns());
    }

    @Test
    void everyTableIsMapped() throws SQLException {
        Set<String> mappedTables = new TreeSet<>();
        mappedColumns().forEach(column -> mappedTables.add(column.substring(0, column.indexOf('.'))));
        Set<String> tables = ask("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
        tables.removeAll(UNMAPPED);
        tables.removeAll(writtenBySql());
        assertThat(mappedTables).containsAll(tables);
    }

    @Test
    void everyColumnThatMustHaveAValueIsMapped() throws SQLException {
        Set<String> required = columns(" and is_nullable = 'NO' and column_default is null");
        required.removeIf(column -> UNMAPPED.contains(column.substring(0, column.indexOf('.'))));
        writtenBySql().forEach(table -> required.removeIf(column -> column.startsWith(table + ".")));
        assertThat(mappedColumns()).containsAll(required);
    }

    @Test
    void theSequenceGivesOutAsManyAsTheEntitiesTakeAtOnce() throws SQLException {
        NativeSequence sequence = (NativeSequence) session.getLogin().getSequences().values().stream()
                .filter(one -> one instanceof NativeSequence)
                .findFirst()
                .orElseThrow();
        assertThat(ask("select increment from information_schema.sequences where sequence_name = 'entity_seq'"))
                .containsExactly(String.valueOf(sequence.getPreallocationSize()));
    }

    @Test
    void everyForeignKeyHasAnIndex() throws SQLException {
        assertThat(ask("select conrelid::regclass || '.' || conname from pg_constraint where contype = 'f'"))
                .hasSizeGreaterThan(50);
        assertThat(ask("select c.conrelid::regclass || '.' || c.conname from pg_constraint c where c.contype = 'f'"
                        + " and not exists (select 1 from pg_index i where i.indrelid = c.conrelid"
                        + " and (i.indkey::int2[])[0] = c.conkey[1])"))
                .isEmpty();
    }

    /** One row that tells that the portal was set up; its bean writes it with SQL. */
    private static Set<String> writtenBySql() {
        return Set.of("installation");
    }

    private static Set<String> mappedColumns() {
        Set<String> mapped = new TreeSet<>();
        session.getDescriptors().values().forEach(descriptor -> {
            descriptor.getFields().forEach(field -> add(mapped, field));
            descriptor.getMappings().forEach(mapping -> addCollection(mapped, mapping));
        });
        return mapped;
    }

    private static void addCollection(Set<String> mapped, DatabaseMapping mapping) {
        if (mapping instanceof DirectCollectionMapping collection) {
            collection.getReferenceKeyFields().forEach(field -> add(mapped, field));
            add(mapped, collection.getDirectField());
            if (collection.getListOrderField() != null) {
                add(mapped, collection.getListOrderField());
            }
        } else if (mapping instanceof ManyToManyMapping links) {
            links.getSourceRelationKeyFields().forEach(field -> add(mapped, field));
            links.getTargetRelationKeyFields().forEach(field -> add(mapped, field));
        } else if (mapping instanceof org.eclipse.persistence.mappings.AggregateCollectionMapping values) {
            values.getTargetForeignKeyFields().forEach(field -> add(mapped, field));
            values.getReferenceDescriptor().getFields().forEach(field -> add(mapped, field));
        }
    }

    private static void add(Set<String> mapped, DatabaseField field) {
        if (field.getTableName() != null && !field.getTableName().isBlank()) {
            mapped.add((field.getTableName() + "." + field.getName()).toLowerCase(Locale.ROOT));
        }
    }

    private static Set<String> columns(String condition) throws SQLException {
        return ask("select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public'" + condition);
    }

    private static Set<String> ask(String query) throws SQLException {
        Set<String> answers = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
