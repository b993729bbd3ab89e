package org.mashwara.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;

/**
 * Brings the schema to this version before anything uses it, then lets new rows take their numbers from it. Every other
 * {@code @Startup} bean depends on it, so that it is also the last to end, and stops our own database then.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = MashwaraDataSource.JNDI_NAME,
        className = "org.mashwara.shared.database.MashwaraDataSource",
        minPoolSize = 4,
        initialPoolSize = 1,
        maxPoolSize = 40,
        maxIdleTime = 300,
        properties = {
            // a connection that a restarted database has cut is replaced instead of handed out
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
public class SchemaMigration {

    @Resource(lookup = MashwaraDataSource.JNDI_NAME)
    private DataSource database;

    @PersistenceUnit(unitName = "mashwara")
    private EntityManagerFactory entities;

    @PostConstruct
    void migrate() {
        Migrations.apply(database);
        NumbersOnTheirOwn.begin(entities);
        OwnDatabase.applicationRuns();
    }

    @PreDestroy
    void stopOwnDatabase() {
        OwnDatabase.stop();
    }
}
