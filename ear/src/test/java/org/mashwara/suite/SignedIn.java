package org.mashwara.suite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;

/** Signs a demo account in for the rest of a container test, so that the services' own roles and rules are asked. */
public final class SignedIn {

    private SignedIn() {}

    /** Every test starts signed out; a second call changes the person. */
    public static void as(String userName) {
        HttpServletRequest request =
                CDI.current().select(HttpServletRequest.class).get();
        SecurityContext security = CDI.current().select(SecurityContext.class).get();
        AuthenticationStatus status = security.authenticate(
                request,
                null,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(userName, DemoAccounts.PASSWORD))
                        .newAuthentication(true));
        assertThat(status).as("signing in as " + userName).isEqualTo(AuthenticationStatus.SUCCESS);
    }
}
