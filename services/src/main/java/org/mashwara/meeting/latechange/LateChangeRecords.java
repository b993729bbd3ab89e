package org.mashwara.meeting.latechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.directory.Post;
import org.mashwara.identity.Account;
import org.mashwara.shared.LocalText;

/** Reads what is on record of a meeting's late changes. */
@ApplicationScoped
public class LateChangeRecords {

    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /**
     * Those that were decided, and the one that waits for it, the latest first. No query, or three where one was decided.
     *
     * @param all the meeting's, the latest first
     * @param day as of which posts are named
     */
    public List<LateChangeRecord> of(List<LateChange> all, LocalDate day) {
        List<LateChange> found = all.stream()
                .filter(each -> each.getState() != LateChangeState.PASSED)
                .toList();
        Map<Long, List<OfferedWay>> offered = offered(found);
        Map<Long, LocalText> people = people(found);
        return found.stream()
                .map(each -> record(each, offered.getOrDefault(each.getId(), List.of()), people, day))
                .toList();
    }

    private Map<Long, List<OfferedWay>> offered(List<LateChange> changes) {
        Map<Long, List<OfferedWay>> offered = new HashMap<>();
        List<Long> decided = changes.stream()
                .filter(each -> each.getState() == LateChangeState.DECIDED)
                .map(LateChange::getId)
                .toList();
        if (!decided.isEmpty()) {
            entityManager
                    .createQuery(
                            "select distinct w from OfferedWay w where w.lateChange.id in :decided"
                                    + " order by w.lateChange.id, w.rank",
                            OfferedWay.class)
                    .setHint(LEFT_JOIN_FETCH, "w.presidingSeat.post.names")
                    .setParameter("decided", decided)
                    .getResultList()
                    .forEach(way -> offered.computeIfAbsent(way.getLateChange().getId(), id -> new ArrayList<>())
                            .add(way));
        }
        return offered;
    }

    private Map<Long, LocalText> people(List<LateChange> changes) {
        Map<Long, LocalText> people = new HashMap<>();
        List<Long> accounts = changes.stream()
                .map(LateChange::getDecidedBy)
                .filter(account -> account != null)
                .distinct()
                .toList();
        if (!accounts.isEmpty()) {
            entityManager
                    .createQuery("select a from Account a join fetch a.person where a.id in :ids", Account.class)
                    .setParameter("ids", accounts)
                    .getResultList()
                    .forEach(account ->
                            people.put(account.getId(), account.getPerson().getName()));
        }
        return people;
    }

    private static LateChangeRecord record(
            LateChange change, List<OfferedWay> offered, Map<Long, LocalText> people, LocalDate day) {
        Approval approval = change.getApproval();
        return new LateChangeRecord(
                change.getId(),
                change.getState(),
                change.getCause(),
                change.getSeat() == null ? null : change.getSeat().getPost().nameOn(day),
                change.getNoticedAt(),
                change.getWay(),
                change.getReason(),
                approval == null ? null : approval.getKind(),
                approval == null ? null : approval.getApprovedBy(),
                approval == null ? null : approval.getNoteReference(),
                approval == null ? null : approval.getConveyedBy(),
                people.get(change.getDecidedBy()),
                change.getEndedAt(),
                offered.stream().map(way -> offered(way, day)).toList(),
                change.getState() == LateChangeState.DECIDED
                        ? change.getItems().stream()
                                .map(item -> item(item, day))
                                .toList()
                        : List.of());
    }

    private static LateChangeRecord.Offered offered(OfferedWay way, LocalDate day) {
        return new LateChangeRecord.Offered(
                way.getRank(),
                way.getKind(),
                way.getStartsAt(),
                way.getEndsAt(),
                way.getProspect(),
                way.getNeeded(),
                way.getSure(),
                way.getUnknown(),
                way.getUnable(),
                way.getPresidingSeat() == null
                        ? null
                        : way.getPresidingSeat().getPost().nameOn(day),
                way.isChosen());
    }

    private static LateChangeRecord.Item item(ItemChange item, LocalDate day) {
        Post presenter = item.getNewPresenter();
        return new LateChangeRecord.Item(
                item.getName(),
                item.getFate(),
                presenter == null ? null : presenter.nameOn(day),
                item.getTakenUpBy() == null
                        ? null
                        : item.getTakenUpBy().getReference().toString());
    }
}
