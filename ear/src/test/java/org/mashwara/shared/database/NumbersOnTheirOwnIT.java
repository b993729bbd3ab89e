package org.mashwara.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.SignInAttempt;

/** New rows get their numbers while every connection of the pool is taken. */
@ArquillianTest
class NumbersOnTheirOwnIT {

    private static final int ALL_CONNECTIONS = 40;

    /** More than are fetched at once. */
    private static final int ROWS = 60;

    @Resource(lookup = MashwaraDataSource.JNDI_NAME)
    private DataSource pool;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void theyDoNotWaitForAConnectionOfThePool() throws Exception {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < ALL_CONNECTIONS; i++) {
                taken.add(pool.getConnection());
            }
            transaction.begin();
            Instant begun = Instant.now();
            for (int i = 0; i < ROWS; i++) {
                em.persist(
                        new SignInAttempt(SignInAttempt.Kind.PASSWORD, "nobody", "198.51.100.77", null, Instant.now()));
            }
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        } finally {
            transaction.rollback();
            for (Connection each : taken) {
                each.close();
            }
        }
    }
}
