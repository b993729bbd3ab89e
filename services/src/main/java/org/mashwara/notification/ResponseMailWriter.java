package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.mashwara.consultation.ClearanceRepository;
import org.mashwara.consultation.PaperForm;
import org.mashwara.consultation.Response;
import org.mashwara.identity.Account;
import org.mashwara.notification.AnswerLinks.AnswerLink;
import org.mashwara.notification.Recipients.Recipient;
import org.mashwara.shared.LocalText;

/** Writes mails about one response of a round, in both languages. */
@ApplicationScoped
class ResponseMailWriter {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private ClearanceRepository clearances;

    @Inject
    private MailTexts texts;

    @Inject
    private OutboxRepository outbox;

    @Inject
    private Clock clock;

    /**
     * @param values what the template says, without the receiver's name and the link
     * @param link where the mail leads
     */
    void write(String template, Response response, Recipient to, Map<String, Object> values, AnswerLink link) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("name", to.name());
        all.put("link", link.text());
        all.put("signed", link.isSigned());
        MailTexts.Written written = texts.inBoth(template, all);
        outbox.add(new OutboxMail(
                        to.address(),
                        to.name().getEn(),
                        written.subject(),
                        written.body(),
                        link.secret(),
                        clock.instant())
                .about("response", response.getId()));
    }

    /**
     * Who gave a response, as its receipt says: {@code paper}, with {@code givenBy} and {@code enteredBy}; {@code prepared}
     * along a way to approval; otherwise {@code by}.
     */
    Map<String, Object> names(Response response) {
        PaperForm paper = response.getPaper();
        LocalText prepared = paper != null
                ? null
                : clearances
                        .clearedOf(response)
                        .map(way -> personOf(way.getSentBy()))
                        .orElse(null);
        Map<String, Object> names = new HashMap<>();
        names.put(
                "paper",
                paper == null
                        ? null
                        : Map.of("givenBy", paper.getGivenBy(), "enteredBy", personOf(paper.getEnteredBy())));
        names.put("prepared", prepared);
        names.put(
                "by",
                paper == null && prepared == null
                        ? personOf(response.getGiving().getSubmittedBy())
                        : null);
        return names;
    }

    private LocalText personOf(Long account) {
        return em.find(Account.class, account).getPerson().getName();
    }
}
