package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.mashwara.directory.Area;
import org.mashwara.directory.AreaRepository;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** How bodies are changed and put right; the same rules for looking ahead and for doing it. Asks nobody who acts. */
@ApplicationScoped
class BodyDesk {

    @Inject
    private GovernanceRepository governance;

    @Inject
    private AreaRepository areas;

    @Inject
    private BodyPlans plans;

    /** What a form says of a body. */
    BodyProfile profile(BodyForm form) {
        return new BodyProfile(form.name(), form.city(), parent(form), area(form));
    }

    /** @throws BusinessException {@code body.codeTaken} if another body than this one, or any, has the code */
    void refuseTaken(String code, GoverningBody itself) {
        governance
                .findBody(Require.text("code", code, 30))
                .filter(other -> !other.equals(itself))
                .ifPresent(other -> {
                    throw BusinessException.onField("code", "body.codeTaken");
                });
    }

    /** What differs holds from a day on. */
    void change(GoverningBody body, BodyForm form, LocalDate from) {
        body.change(profile(form), from, plans.today());
    }

    /**
     * Puts right what is said of a body on a day.
     *
     * @param since from which day on it is as it is on that day, or null to leave it
     */
    void correct(GoverningBody body, BodyForm form, LocalDate on, LocalDate since) {
        refuseTaken(form.code(), body);
        body.recode(form.code(), plans.namesCode(body));
        body.keepTimeOf(form.zone());
        body.correct(profile(form), on);
        if (since != null && !Objects.equals(since, body.profileSince(on))) {
            body.correctProfileSince(since, on);
        }
    }

    private Area area(BodyForm form) {
        return form.areaId() == null
                ? null
                : areas.find(form.areaId()).orElseThrow(() -> new NotFoundException("area", form.areaId()));
    }

    private GoverningBody parent(BodyForm form) {
        return form.parentId() == null
                ? null
                : governance
                        .findBody(form.parentId().longValue())
                        .orElseThrow(() -> new NotFoundException("body", form.parentId()));
    }
}
