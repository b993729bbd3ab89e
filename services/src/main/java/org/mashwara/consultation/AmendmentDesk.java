package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.programme.Budget;
import org.mashwara.programme.Output;
import org.mashwara.programme.PlannedActivity;
import org.mashwara.programme.Quarter;
import org.mashwara.programme.Workplan;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** Fetches amendments for commands, and makes of a form what an amendment would change. */
@ApplicationScoped
class AmendmentDesk {

    private static final String USUAL_CURRENCY = "USD";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    /** An amendment, held for this transaction, for whoever acts for the lead that drafted it. */
    Amendment toDraft(long amendmentId) {
        Amendment amendment = amendments
                .findForChange(amendmentId)
                .filter(found -> AmendmentAccess.mayDraft(
                        actors.current(), found.getLead().getId()))
                .orElseThrow(() -> new NotFoundException("amendment", amendmentId));
        context.forPost(amendment.getLead().getId());
        about(amendment);
        return amendment;
    }

    void about(Amendment amendment) {
        context.about("amendment", amendment.getId(), amendment.getContent().code());
    }

    /**
     * The version in force of the workplan about which the points are.
     *
     * @throws BusinessException {@code amendment.needsAPoint}, {@code amendment.aboutMeeting} where a point is about no
     *     workplan, {@code amendment.otherWorkplan}, {@code workplan.nothingInForce}
     */
    WorkplanVersion base(Collection<Point> points) {
        Require.that(!points.isEmpty(), "amendment.needsAPoint");
        Require.that(points.stream().allMatch(Point::isAboutWorkplan), "amendment.aboutMeeting");
        Set<Workplan> workplans = points.stream()
                .map(point ->
                        point.getResponse().getRound().getWorkplanVersion().getWorkplan())
                .collect(Collectors.toSet());
        Require.that(workplans.size() == 1, "amendment.otherWorkplan");
        return workplans
                .iterator()
                .next()
                .inForce()
                .orElseThrow(() -> new BusinessException("workplan.nothingInForce"));
    }

    AmendmentContent content(AmendmentEntry entry, WorkplanVersion base) {
        return switch (Require.present("kind", entry.kind())) {
            case ADDED -> AmendmentContent.added(added(entry, base));
            case CHANGED ->
                AmendmentContent.changed(
                        activity(entry.code()),
                        name(entry),
                        found("responsible", Organisation.class, entry.responsibleId()),
                        posts(entry));
            case MOVED -> AmendmentContent.moved(activity(entry.code()), quarters(entry));
            case DROPPED -> AmendmentContent.dropped(activity(entry.code()));
            case BUDGET_SHIFTED ->
                AmendmentContent.budgetShifted(
                        activity(entry.code()), Require.present("toCode", entry.toCode()), amount(entry, base));
        };
    }

    private PlannedActivity added(AmendmentEntry entry, WorkplanVersion base) {
        return new PlannedActivity(
                Require.text("code", entry.code(), 30),
                found("output", Output.class, entry.outputId()),
                name(entry),
                found("responsible", Organisation.class, entry.responsibleId()),
                amount(entry, base),
                quarters(entry),
                posts(entry));
    }

    private static String activity(String code) {
        return Require.present("code", code);
    }

    private static LocalText name(AmendmentEntry entry) {
        Require.text("nameEn", entry.nameEn(), LocalText.MAX_LENGTH);
        return LocalText.of(entry.nameEn(), Require.optionalText("nameUr", entry.nameUr(), LocalText.MAX_LENGTH));
    }

    private static Budget amount(AmendmentEntry entry, WorkplanVersion base) {
        String currency = base.getActivities().stream()
                .map(activity -> activity.getBudget().getCurrency())
                .findFirst()
                .orElse(USUAL_CURRENCY);
        return Budget.of(Require.present("amount", entry.amount()), currency);
    }

    private static Set<Quarter> quarters(AmendmentEntry entry) {
        return entry.quarters().stream().map(AmendmentDesk::quarter).collect(Collectors.toSet());
    }

    private static Quarter quarter(String written) {
        if (!written.matches("[0-9]{4}/[1-4]")) {
            throw BusinessException.onField("quarters", "invalid");
        }
        return Quarter.of(Integer.parseInt(written.substring(0, 4)), written.charAt(5) - '0');
    }

    private Set<Post> posts(AmendmentEntry entry) {
        return entry.postIds().stream()
                .map(id -> found("posts", Post.class, id))
                .collect(Collectors.toSet());
    }

    private <T> T found(String field, Class<T> type, Long id) {
        T there = entityManager.find(type, Require.present(field, id));
        if (there == null) {
            throw new NotFoundException(field, id);
        }
        return there;
    }
}
