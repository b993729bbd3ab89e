package org.mashwara.governance;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Choice;
import org.mashwara.shared.NotFoundException;

/** Terms of reference as the administrator writes them, and what a version does before it is recorded. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class TermsQueries {

    @Inject
    private BodyPlans plans;

    @Inject
    private PostRepository posts;

    @Resource
    private SessionContext session;

    /**
     * Where the form begins.
     *
     * @param number the version to be corrected; null for a new one
     * @throws NotFoundException if there is no such body or version
     */
    public TermsStart begin(String code, Integer number) {
        GoverningBody body = plans.toKeep(code);
        LocalDate today = plans.today();
        SeatPlan seats = plans.seatsToRead(body);
        TermsHistory history = plans.terms(body);
        TermsOfReference corrected = number == null ? null : history.version(number);
        List<TermsOfReference> all = history.all();
        TermsOfReference model = corrected != null || all.isEmpty() ? corrected : all.get(all.size() - 1);
        return new TermsStart(
                body.getId(),
                body.getVersion(),
                body.getCode(),
                body.getName(),
                number == null ? all.size() + 1 : number,
                model == null ? null : TermsDraft.of(model.getContent()),
                corrected == null ? null : corrected.getPeriod().getFrom(),
                all.isEmpty(),
                choices(seats, model, today),
                seats.countingOn(today),
                corrected == null ? null : history.reliedOn(corrected).orElse(null));
    }

    /**
     * What a version does; refuses whatever the rules refuse.
     *
     * @param number the version to be corrected; null for a new one
     */
    public TermsPreview preview(String code, Integer number, @NotNull TermsDraft draft, LocalDate from) {
        GoverningBody body = plans.toKeep(code);
        session.setRollbackOnly(); // tried out, never kept
        TermsContent content = draft.content();
        SeatPlan seats = plans.seatsToRead(body);
        TermsHistory history = plans.terms(body);
        List<TermsOfReference> all = history.all();
        TermsOfReference corrected = number == null ? null : history.version(number);
        TermsOfReference before = corrected != null || all.isEmpty() ? corrected : all.get(all.size() - 1);
        TermsContent was = before == null ? null : before.getContent();
        LocalDate wasFrom = before == null ? null : before.getPeriod().getFrom();
        LocalDate wasUntil = before == null ? null : before.getPeriod().getUntil();
        TermsOfReference next = corrected;
        if (corrected == null) {
            next = history.introduce(content, from);
        } else {
            history.correct(corrected, content, from);
        }
        Map<Long, Post> successors = successors(seats, content, was);
        int counting = seats.countingOn(from);
        return new TermsPreview(
                TermsRow.of(next.getNumber(), content, from, next.getPeriod().getUntil(), successors, counting, from),
                was == null
                        ? null
                        : TermsRow.of(before.getNumber(), was, wasFrom, wasUntil, successors, counting, from),
                plans.touchedOfBody(body, from));
    }

    private List<Choice> choices(SeatPlan seats, TermsOfReference model, LocalDate today) {
        List<Choice> choices = new ArrayList<>();
        Map<Long, Post> known = successors(seats, null, model == null ? null : model.getContent());
        seats.on(today).stream()
                .filter(seat -> seat.getCapacity() == SeatCapacity.MEMBER)
                .map(Seat::getPost)
                .forEach(post -> choices.add(new Choice(post.getId(), post.nameOn(today))));
        if (model != null) {
            model.getSuccession().posts().stream()
                    .filter(id -> choices.stream().noneMatch(choice -> choice.id() == id))
                    .forEach(id -> choices.add(new Choice(id, known.get(id).nameOn(today))));
        }
        return choices;
    }

    /** Posts that succeed the chair have seats as a rule, and are then at hand. */
    private Map<Long, Post> successors(SeatPlan seats, TermsContent content, TermsContent before) {
        Map<Long, Post> byId = seats.all().stream()
                .map(Seat::getPost)
                .collect(Collectors.toMap(Post::getId, Function.identity(), (one, same) -> one, HashMap::new));
        List<Long> named = new ArrayList<>(
                content == null ? List.of() : content.succession().posts());
        named.addAll(before == null ? List.of() : before.succession().posts());
        List<Long> others =
                named.stream().filter(id -> !byId.containsKey(id)).distinct().toList();
        posts.withNames(others).forEach(post -> byId.put(post.getId(), post));
        return byId;
    }
}
