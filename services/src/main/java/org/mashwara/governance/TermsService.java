package org.mashwara.governance;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Require;

/** The administrator records versions of a body's terms of reference. Every command names the body's version shown. */
@Stateless
@Command
@RolesAllowed(ADMINISTRATOR)
public class TermsService {

    private static final int MAX_REASON = 1000;

    @Inject
    private BodyPlans plans;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private CommandContext context;

    /**
     * Puts a new version into force; the one before ends the day before.
     *
     * @return its number
     * @throws org.mashwara.shared.BusinessException what {@link TermsContent} and {@link TermsHistory#introduce} refuse
     */
    public int introduce(long bodyId, long version, @NotNull TermsDraft draft, LocalDate from) {
        GoverningBody body = load(bodyId, version);
        TermsOfReference next = plans.terms(body).introduce(draft.content(), from);
        governance.add(next);
        return next.getNumber();
    }

    /**
     * Corrects a version as long as no meeting was held by it; the audit trail keeps what it said and why it changed.
     *
     * @param number of the version
     * @param reason why, for the audit trail
     * @throws org.mashwara.shared.BusinessException what {@link TermsContent} and {@link TermsHistory#correct} refuse
     */
    public void correct(
            long bodyId, long version, int number, @NotNull TermsDraft draft, LocalDate from, String reason) {
        GoverningBody body = load(bodyId, version);
        context.note(Require.text("reason", reason, MAX_REASON));
        TermsHistory history = plans.terms(body);
        history.correct(history.version(number), draft.content(), from);
    }

    private GoverningBody load(long bodyId, long version) {
        GoverningBody body = plans.toKeep(bodyId);
        body.requireVersion(version);
        governance.touch(body);
        context.about("body", bodyId, body.getCode());
        return body;
    }
}
