package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;

/** Begins, renews and ends what a browser's session keeps of a sign-in, in step with the portal's own record of it. */
@ApplicationScoped
class Sessions {

    /** A session that was used is noted so again after this time. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Inject
    private SignIns signIns;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Begins a session under a new id of the browser's. */
    void begin(HttpServletRequest request, long accountId) {
        begin(request, accountId, signIns.beginSession(accountId, Addresses.origin(request)));
    }

    /** Goes on with a session that has just begun, under a new id of the browser's; an earlier one ends. */
    void begin(HttpServletRequest request, long accountId, long sessionId) {
        if (request.getSession(false) != null) {
            end(request.getSession());
            request.changeSessionId();
        }
        HttpSession session = request.getSession();
        HalfSignedIn.forget(session);
        session.setMaxInactiveInterval(Math.toIntExact(
                Duration.ofMinutes(settings.number(SettingKey.IDLE_MINUTES)).toSeconds()));
        new SignedIn(accountId, sessionId, clock.instant()).keepIn(session);
    }

    /** Puts a new session in the place of this one, which a change of the account has ended. */
    void renew(HttpServletRequest request) {
        SignedIn before = SignedIn.in(request.getSession());
        signIns.endSession(before.sessionId(), SignInSession.End.RENEWED);
        begin(request, before.accountId());
    }

    /** The password was right; the code is still to come. */
    void beginHalf(HttpServletRequest request, long accountId) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        new HalfSignedIn(accountId, clock.instant()).keepIn(request.getSession());
    }

    /** The person signs out here. */
    void end(HttpSession session) {
        SignedIn signedIn = SignedIn.in(session);
        if (signedIn != null) {
            signIns.endSession(signedIn.sessionId(), SignInSession.End.SIGNED_OUT);
        }
    }

    /** Notes now and then that a session is used; the request does not wait for it. */
    void used(SignedIn signedIn, Instant lastNoted) {
        if (lastNoted.plus(NOTED_EVERY).isBefore(clock.instant())) {
            signIns.seen(signedIn.sessionId());
        }
    }
}
