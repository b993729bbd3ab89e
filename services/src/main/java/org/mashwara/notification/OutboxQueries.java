package org.mashwara.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Role;
import org.mashwara.shared.Roles;

/** Reads the outbox, without what only a receiver may know. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class OutboxQueries {

    private static final String ROW = "select new org.mashwara.notification.OutboxRow(m.id, m.toName, m.toAddress,"
            + " m.subject, m.state, m.attempts, m.createdAt, m.nextAttemptAt, m.sentAt, m.lastError) from OutboxMail m";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private OutboxRepository outbox;

    @Inject
    private MailServer server;

    @Inject
    private Actors actors;

    /**
     * Mails, the latest first. Two queries.
     *
     * @param state only those in this state; null for all
     * @param search part of the receiver's name, address or the subject; blank for all
     */
    public Page<OutboxRow> list(OutboxState state, String search, int first, int size) {
        boolean searched = search != null && !search.isBlank();
        String where = " where 1 = 1" + (state == null ? "" : " and m.state = :state")
                + (searched
                        ? " and (lower(m.toName) like :search or lower(m.toAddress) like :search"
                                + " or lower(m.subject) like :search)"
                        : "");
        TypedQuery<Long> count = em.createQuery("select count(m) from OutboxMail m" + where, Long.class);
        TypedQuery<OutboxRow> rows =
                em.createQuery(ROW + where + " order by m.createdAt desc, m.id desc", OutboxRow.class);
        if (state != null) {
            count.setParameter("state", state);
            rows.setParameter("state", state);
        }
        if (searched) {
            String sought = "%" + search.strip().toLowerCase(Locale.ROOT) + "%";
            count.setParameter("search", sought);
            rows.setParameter("search", sought);
        }
        int from = Math.max(0, first);
        int most = Math.max(1, Math.min(size, Page.MAX_SIZE));
        List<OutboxRow> page = rows.setFirstResult(from).setMaxResults(most).getResultList();
        return new Page<>(page, count.getSingleResult(), from, most);
    }

    /** @throws NotFoundException if there is no such mail */
    public OutboxDetail mail(long id) {
        OutboxMail mail = outbox.find(id).orElseThrow(() -> new NotFoundException("mail", id));
        boolean administrator = actors.current().has(Role.ADMINISTRATOR);
        boolean secret = mail.getSecret() != null;
        boolean waits = mail.getState() == OutboxState.QUEUED || mail.getState() == OutboxState.FAILED;
        return new OutboxDetail(
                row(mail),
                mail.getBody(),
                mail.getCalendar() == null ? null : mail.getCalendar().replace("\r\n ", ""),
                mail.getCalendarMethod(),
                mail.getLastError(),
                secret,
                administrator && secret && !server.isConfigured(),
                administrator && waits && server.isConfigured());
    }

    /** True where mails are sent at all. */
    public boolean isMailServerConfigured() {
        return server.isConfigured();
    }

    private static OutboxRow row(OutboxMail mail) {
        return new OutboxRow(
                mail.getId(),
                mail.getToName(),
                mail.getToAddress(),
                mail.getSubject(),
                mail.getState(),
                mail.getAttempts(),
                mail.getCreatedAt(),
                mail.getNextAttemptAt(),
                mail.getSentAt(),
                mail.getLastError());
    }
}
