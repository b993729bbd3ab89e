package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.demo.Table.Row;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Post;
import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.DecisionRule;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.MinutesConfirmation;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatPlan;
import org.mashwara.governance.TermsContent;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.programme.Programme;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** The Programme Governance Committee and the Technical Working Groups below it, with seats and terms of reference. */
@ApplicationScoped
class DemoBodies {

    /** The first Technical Working Groups met in May 2011. */
    private static final LocalDate SINCE = LocalDate.of(2011, 5, 1);

    private static final String FILE = "bodies.txt";

    /** Every charge but looking after, which carries routine powers only. */
    private static final Set<IncumbencyKind> PRESIDING = Set.of(
            IncumbencyKind.REGULAR,
            IncumbencyKind.ACTING,
            IncumbencyKind.CURRENT_CHARGE,
            IncumbencyKind.ADDITIONAL_CHARGE);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private GovernanceRepository governance;

    /** The bodies by their codes. */
    Map<String, GoverningBody> load(Register register, Programme programme) {
        Map<String, GoverningBody> bodies = new HashMap<>();
        Row head = null;
        LocalText mandate = null;
        int precedence = 0;
        for (Row row : Table.read(FILE)) {
            GoverningBody body = head == null ? null : bodies.get(head.text(1));
            switch (row.text(0)) {
                case "body" -> {
                    head = row;
                    precedence = 0;
                    bodies.put(row.text(1), body(row, bodies, register, programme));
                }
                case "permission" -> permission(body, row, register);
                case "mandate" -> mandate = row.names(1);
                case "seat" ->
                    em.persist(new Seat(
                            body,
                            register.post(row.text(1)),
                            row.one(SeatCapacity.class, 2),
                            ++precedence,
                            Period.from(SINCE)));
                default -> em.persist(terms(head, body, mandate, row, register));
            }
        }
        em.flush();
        return bodies;
    }

    private GoverningBody body(Row row, Map<String, GoverningBody> bodies, Register register, Programme programme) {
        GoverningBody body = new GoverningBody(
                row.text(1),
                row.names(9),
                row.names(4),
                DemoData.PAKISTAN,
                bodies.get(row.text(2)),
                row.has(3) ? register.area(row.text(3)) : null,
                programme.getId());
        em.persist(body);
        em.flush();
        return body;
    }

    private void permission(GoverningBody body, Row row, Register register) {
        em.flush();
        SeatPlan plan = new SeatPlan(body, governance.seatsOf(body.getId()), List.of());
        Post post = register.post(row.text(1));
        plan.all().stream()
                .filter(seat -> seat.getPost().equals(post))
                .forEach(seat -> plan.requirePermission(seat, register.post(row.text(2)), row.number(3), SINCE));
    }

    private static TermsOfReference terms(
            Row head, GoverningBody body, LocalText mandate, Row succession, Register register) {
        List<Long> posts = succession.words(1).stream()
                .map(register::post)
                .map(Post::getId)
                .toList();
        return new TermsOfReference(
                body,
                1,
                TermsContent.usual(
                        mandate,
                        QuorumRule.seats(head.number(6), true),
                        DecisionRule.CONSENSUS,
                        head.number(7),
                        head.one(MinutesConfirmation.class, 8),
                        new ChairSuccession(posts, PRESIDING)),
                Period.from(SINCE));
    }
}
