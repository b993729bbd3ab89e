package org.mashwara.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What the entities say of their tables is what the migrations make. */
class SchemaTest {

    @TempDir
    static Path home;

    private static EmbeddedPostgres postgres;
    private static PGSimpleDataSource database;
    private static EntityManagerFactory entities;

    private Connection connection;
    private SchemaComparison schema;

    @BeforeAll
    static void migrate() {
        postgres = EmbeddedPostgres.start(home);
        DatabaseAddress address = postgres.address();
        database = new PGSimpleDataSource();
        database.setURL(address.url());
        database.setUser(address.user());
        database.setPassword(address.password());
        Migrations.apply(database);
        entities = Persistence.createEntityManagerFactory(
                "mashwara",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", database,
                        "jakarta.persistence.validation.mode", "none",
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "SEVERE"));
    }

    @AfterAll
    static void stop() {
        if (entities != null) {
            entities.close();
        }
        postgres.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        schema = new SchemaComparison(entities, connection);
    }

    @AfterEach
    void forgetChanges() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void comparesAllEntities() {
        assertThat(schema.entityCount()).isGreaterThan(30);
    }

    @Test
    void everyMappedColumnExists() throws SQLException {
        assertThat(schema.missingColumns()).isEmpty();
    }

    @Test
    void everyColumnThatMustBeFilledIsMapped() throws SQLException {
        assertThat(schema.unfilledColumns()).isEmpty();
    }

    @Test
    void everyTableIsMapped() throws SQLException {
        // the one row that says whether the portal is set up is read by SQL
        assertThat(schema.unmappedTables()).containsExactly("installation");
    }

    @Test
    void sequencesGiveOutAsManyIdsAsTheEntitiesTake() throws SQLException {
        assertThat(schema.unequalSteps()).isEmpty();
    }

    @Test
    void checksLetEveryValueOfAnEnumIn() throws SQLException {
        // the absence of a report, which none can say
        assertThat(schema.refusedValues()).containsExactly("progress_report.rating refuses NO_STATUS");
    }

    @Test
    void everyForeignKeyHasAnIndex() throws SQLException {
        assertThat(schema.unindexedForeignKeys()).isEmpty();
    }

    @Test
    void everyEntityCanBeRead() {
        try (var em = entities.createEntityManager()) {
            entities.getMetamodel()
                    .getEntities()
                    .forEach(entity -> assertThatCode(em.createQuery(
                                    "select e from " + entity.getName() + " e", entity.getJavaType())::getResultList)
                            .as(entity.getName())
                            .doesNotThrowAnyException());
        }
    }

    /** Each comparison notices the difference that it is for. */
    @Nested
    class Notices {

        @Test
        void aColumnThatIsGone() throws SQLException {
            change("alter table post_name rename column valid_from to since");
            assertThat(schema.missingColumns()).contains("post_name.valid_from");
        }

        @Test
        void aNewColumnThatMustBeFilled() throws SQLException {
            change("alter table post add column grade_code varchar(9) not null");
            assertThat(schema.unfilledColumns()).contains("post.grade_code");
        }

        @Test
        void aTableWithoutAnEntity() throws SQLException {
            change("create table forgotten (id bigint primary key)");
            assertThat(schema.unmappedTables()).contains("forgotten");
        }

        @Test
        void anotherStep() throws SQLException {
            change("alter sequence entity_seq increment by 1");
            assertThat(schema.unequalSteps()).containsExactly("entity_seq 50");
        }

        @Test
        void aValueThatIsRefused() throws SQLException {
            change("alter table organisation drop constraint organisation_kind_check");
            change("alter table organisation add check (kind in ('MINISTRY', 'DEPARTMENT', 'SERVICE'))");
            assertThat(schema.refusedValues()).contains("organisation.kind refuses AGENCY");
        }

        @Test
        void aForeignKeyWithoutAnIndex() throws SQLException {
            change("drop index area_parent_ix");
            assertThat(schema.unindexedForeignKeys()).contains("area area_parent_id_fkey");
        }

        private void change(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
