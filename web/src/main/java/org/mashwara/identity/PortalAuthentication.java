package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Decides on every request who is there. A session that signed in goes on only while it was not ended and the account is
 * neither locked nor its rights changed, and leads only to the set-up of a second factor where one is missing; whoever is not signed in and asks for a page is led to the form for it, and back afterwards.
 * Before the first account exists every page leads to the set-up.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String RESOURCES = "/jakarta.faces.resource/";

    private static final Set<String> OPEN_BEFORE_SETUP = Set.of("/setup", "/problem");

    private static final String ENROLMENT = "/account/second-factor";

    /** Where somebody may go whose role needs a second factor which the account does not have yet. */
    private static final Set<String> OPEN_BEFORE_ENROLMENT =
            Set.of(ENROLMENT, ENROLMENT + ".xhtml", "/account/recovery-codes", "/problem");

    /** Where somebody may go who came by the signed link of a mail about feedback. */
    private static final Set<String> OPEN_BY_LINK = Set.of(
            "/feedback/respond",
            "/feedback/attach",
            "/feedback/check",
            "/feedback/response",
            "/feedback/withdraw",
            "/feedback/draft",
            "/feedback/submit",
            "/feedback/file",
            "/feedback/receipt",
            "/feedback/blank",
            "/feedback/point",
            "/feedback/worker.js",
            "/problem");

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Setup setup;

    @Inject
    private Sessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters() == null
                ? null
                : context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(credential, request, context);
        }
        String page = page(request);
        if (page.startsWith(RESOURCES)) {
            return context.doNothing();
        }
        SignedIn signedIn = SignedIn.in(request.getSession(false));
        if (signedIn != null) {
            Optional<CurrentSignIn.Resumed> resumed =
                    current.resume(signedIn.accountId(), signedIn.sessionId(), signedIn.at());
            if (resumed.isPresent()) {
                sessions.used(signedIn, resumed.get().seenAt());
                if (resumed.get().byLink() && !OPEN_BY_LINK.contains(page)) {
                    return context.isProtected()
                            ? lead(request, response, "/sign-in?to=" + wanted(request, page) + "&why=link")
                            : context.doNothing();
                }
                return resumed.get().toEnrol() && !OPEN_BEFORE_ENROLMENT.contains(page)
                        ? lead(request, response, ENROLMENT)
                        : context.notifyContainerAboutLogin(
                                new CallerPrincipal(String.valueOf(signedIn.accountId())),
                                resumed.get().roles());
            }
            request.getSession().invalidate();
        }
        if (!OPEN_BEFORE_SETUP.contains(page) && setup.isNeeded()) {
            return lead(request, response, "/setup");
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return lead(request, response, "/sign-in?to=" + wanted(request, page) + why(request, signedIn));
    }

    private AuthenticationStatus signIn(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        sessions.begin(request, Long.parseLong(result.getCallerPrincipal().getName()));
        return context.notifyContainerAboutLogin(result.getCallerPrincipal(), result.getCallerGroups());
    }

    private static String page(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The page to come back to: the one asked for, or for a form the page it stands on. */
    private static String wanted(HttpServletRequest request, String page) {
        if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            return Destination.asParameter(page, request.getQueryString());
        }
        String from = request.getHeader("Referer");
        if (from != null) {
            try {
                URI referer = URI.create(from);
                if (request.getServerName().equalsIgnoreCase(referer.getHost())
                        && referer.getRawPath().startsWith(request.getContextPath())) {
                    return Destination.asParameter(
                            referer.getRawPath()
                                    .substring(request.getContextPath().length()),
                            referer.getRawQuery());
                }
            } catch (IllegalArgumentException e) {
                return Destination.asParameter(page, null);
            }
        }
        return Destination.asParameter(page, null);
    }

    private static String why(HttpServletRequest request, SignedIn ended) {
        if (ended != null) {
            return "&why=rights";
        }
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return expired ? "&why=expired" : "";
    }

    private static AuthenticationStatus lead(HttpServletRequest request, HttpServletResponse response, String to) {
        String address = request.getContextPath() + to;
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding("UTF-8");
                response.setHeader("Cache-Control", "no-store");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + address.replace("&", "&amp;") + "\"></redirect></partial-response>");
            } else {
                response.setHeader("Cache-Control", "no-store");
                response.setHeader("Location", address);
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
