package org.mashwara.volume;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.BigRegister;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;
import org.mashwara.suite.Statements;

/** The register's pages stay small and send few statements with 20,000 posts and 200,000 incumbencies. */
@ArquillianTest
class RegisterAtVolumeIT {

    private static final int MOST_STATEMENTS = 8;

    /** Of a later page over the wire, in bytes. */
    private static final int MOST_BYTES = 40 * 1024;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Resource
    private UserTransaction transaction;

    @Inject
    private HttpServletRequest request;

    @Test
    void pagesStaySmallAndSendFewStatements() throws Exception {
        transaction.setTransactionTimeout(600);
        transaction.begin();
        BigRegister.fill(entityManager);
        transaction.commit();
        transaction.setTransactionTimeout(0);

        HttpVisitor visitor = new HttpVisitor("http://127.0.0.1:" + request.getLocalPort())
                .signIn(DemoAccounts.SECRETARIAT, DemoAccounts.PASSWORD);
        SoftAssertions budget = new SoftAssertions();
        for (String address : addresses()) {
            HttpResponse<String> page = visitor.get(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            List<String> sent = Statements.during(entityManager, () -> visitor.get(address));
            budget.assertThat(sent).as("statements of " + address).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
            budget.assertThat(compressed(page.body())).as("bytes of " + address).isLessThanOrEqualTo(MOST_BYTES);
        }
        budget.assertAll();
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Object address :
                entityManager.createNativeQuery(BigRegister.ADDRESSES).getResultList()) {
            addresses.add((String) address);
        }
        assertThat(addresses).doesNotContainNull().hasSizeGreaterThan(10);
        return addresses;
    }

    private static int compressed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
