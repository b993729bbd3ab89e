package org.mashwara.identity;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import org.mashwara.shared.Form;
import org.mashwara.shared.Language;

/** The second page of signing in: a code from the telephone, or a recovery code. */
@Named
@ViewScoped
public class SignInCodeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Language language;

    @Inject
    private Form form;

    @Inject
    private Clock clock;

    private String to;
    private transient String code;

    /** Whoever is signed in already goes on; whoever has typed no password a moment ago begins with that. */
    public void load() throws IOException {
        if (security.getCallerPrincipal() != null) {
            SignInView.leadTo(Destination.of(to));
        } else if (half() == null) {
            begin();
        }
    }

    /** Checks the code, and leads to the page that was asked for. */
    public void signIn() throws IOException {
        HalfSignedIn half = half();
        if (half == null) {
            begin();
            return;
        }
        HttpServletRequest request = request();
        HttpServletResponse response = (HttpServletResponse) external().getResponse();
        CodeCredential credential = new CodeCredential(half.accountId(), half.at(), code, Addresses.origin(request));
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        code = null;
        if (status == AuthenticationStatus.SUCCESS) {
            current.language().ifPresent(chosen -> language.choose(chosen, response));
            SignInView.leadTo(Destination.of(to));
        } else if (credential.getWait().isZero()) {
            form.refuse("code", "rule.secondFactor.wrong");
        } else {
            form.refuse(
                    null, "rule.signIn.wait", Math.max(1, credential.getWait().toSeconds()));
        }
    }

    private void begin() throws IOException {
        SignInView.leadTo("/sign-in?why=code&to=" + Destination.asParameter(Destination.of(to), null));
    }

    private HalfSignedIn half() {
        return HalfSignedIn.in(request().getSession(false), clock.instant());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
