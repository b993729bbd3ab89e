package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Roles;

/** The TWG Secretariat enters on behalf of a seat what the seat wrote on paper. */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class PaperFormService {

    @Inject
    private RoundDesk desk;

    @Inject
    private Responses responses;

    @Inject
    private ScanKeeper scans;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Begins to enter a form; its answers are filled in, checked and given as any others, and nothing else. For a seat that
     * has answered already this begins the next version, or takes over one that was begun and in which nothing is written.
     *
     * @return id of the response to fill in
     * @throws org.mashwara.shared.BusinessException as {@link PaperForm}, {@link PaperEntry#begin} and {@link
     *     Response#change}; {@code round.closed}
     */
    public long begin(long responseId, @NotNull PaperFormEntry entry) {
        Response asked = desk.toEnter(responseId);
        long account = actors.current().accountId();
        Response response =
                asked.getState().isGiven() ? responses.changeOrGoOn(asked, clock.instant(), account) : asked;
        PaperForm form = new PaperForm(
                entry.givenBy(),
                entry.dated(),
                entry.diaryNumber(),
                scans.keep(entry.scan()),
                account,
                PaperDays.of(asked.getRound(), clock.instant(), clock.getZone()));
        PaperEntry.begin(response, form);
        context.note(form.getGivenBy() + ", " + form.getDiaryNumber());
        return response.getId();
    }
}
