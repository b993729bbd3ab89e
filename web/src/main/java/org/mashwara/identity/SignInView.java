package org.mashwara.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mashwara.shared.Form;
import org.mashwara.shared.Language;

/** The form to sign in. Keeps no state: whoever comes back to it hours later, or after a restart, signs in as well. */
@Named
@RequestScoped
public class SignInView {

    private static final Set<String> REASONS = Set.of("expired", "rights", "out", "password", "code", "link");

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Sessions sessions;

    @Inject
    private Language language;

    @Inject
    private Form form;

    @Inject
    private HttpServletRequest request;

    private String signInName;
    private String password;

    /** Whoever is signed in already goes on. */
    public void load() throws IOException {
        if (security.getCallerPrincipal() != null) {
            goOn();
        }
    }

    /** Checks name and password, and leads to the page that was asked for. */
    public void signIn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        SignInCredential credential =
                new SignInCredential(signInName.strip(), new Password(password), Addresses.origin(request));
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        password = null;
        if (status == AuthenticationStatus.SUCCESS) {
            current.language().ifPresent(chosen -> language.choose(chosen, response));
            goOn();
        } else if (credential.getCodeOf() != null) {
            sessions.beginHalf(request, credential.getCodeOf());
            leadTo("/sign-in-code?to=" + Destination.asParameter(Destination.of(request.getParameter("to")), null));
        } else if (credential.getWait().isZero()) {
            form.refuse(null, "signIn.refused");
        } else {
            form.refuse(
                    null, "rule.signIn.wait", Math.max(1, credential.getWait().toSeconds()));
        }
    }

    private void goOn() throws IOException {
        leadTo(Destination.of(request.getParameter("to")));
    }

    static void leadTo(String page) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
        faces.responseComplete();
    }

    /** Why the person is here: {@code expired}, {@code rights}, {@code out}, {@code password}, {@code code}, or null. */
    public String getReason() {
        String why = request.getParameter("why");
        return REASONS.contains(String.valueOf(why)) ? why : null;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
