package org.mashwara.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mashwara.governance.SeatHolder;
import org.mashwara.identity.DelegateRepository;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.OpenedLink;
import org.mashwara.identity.SignedLinks;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Upload;

/**
 * An invitation is answered by the signed link of its mail, without signing in. Open to all: the link is the proof, as
 * long as the person to whom it was sent may answer for the seat. Every method refuses a link that opens nothing with
 * {@code link.void}, and makes an address wait ({@code signIn.wait}) that tried too many.
 */
@Stateless
@PermitAll
public class LinkedAnswers {

    @Inject
    private SignedLinks links;

    @Inject
    private MeetingDesk desk;

    @Inject
    private GivenAnswers answers;

    @Inject
    private AnswerForms forms;

    @Inject
    private DelegateRepository delegates;

    @Inject
    private Clock clock;

    /**
     * The invitation that a link opens, with its answer so far. Changes nothing: programs that look through mails open
     * links too.
     *
     * @param code the link's code
     * @param address the network address it comes from
     */
    public AnswerForm invitation(String code, String address) {
        OpenedLink link = links.open(LinkPurpose.INVITATION, code, address);
        Invitation invitation = desk.linked(link.aboutId());
        return forms.of(invitation, allowed(link, invitation));
    }

    /**
     * The holder of the post comes.
     *
     * @param version the invitation's, as the page showed it
     */
    public void accept(String code, String address, long version) {
        answer(
                code,
                address,
                version,
                "accept",
                null,
                receipt -> (invitation, holder) -> invitation.accept(holder, receipt));
    }

    /** Nobody comes for the seat; the reason is required. */
    public void unable(String code, String address, long version, String reason) {
        answer(
                code,
                address,
                version,
                "unable",
                null,
                receipt -> (invitation, holder) -> invitation.unable(reason, holder, receipt));
    }

    /** A representative comes for the seat. */
    public void nominateAlternate(String code, String address, long version, Nomination nomination) {
        answer(
                code,
                address,
                version,
                "nominateAlternate",
                nomination.scan(),
                receipt -> (invitation, holder) -> GivenAnswers.nominate(invitation, nomination, holder, receipt));
    }

    private void answer(
            String code,
            String address,
            long version,
            String verb,
            Upload scan,
            Function<Receipt, BiConsumer<Invitation, SeatHolder>> given) {
        links.use(LinkPurpose.INVITATION, code, address, "meeting.invitation." + verb, link -> {
            Invitation invitation = desk.toAnswerByLink(link.aboutId(), version);
            allowed(link, invitation);
            Receipt receipt = Receipt.byLink(link.sentTo().getEn(), desk.keepOf(scan, null), clock.instant());
            answers.give(invitation, given.apply(receipt));
        });
    }

    /** The seat with its holder, where the person to whom the link was sent may answer for it. */
    private SeatHolder allowed(OpenedLink link, Invitation invitation) {
        try {
            SeatHolder holder = answers.holder(invitation);
            if (MeetingAccess.mayAnswerByLink(
                    link.personId(),
                    holder,
                    delegates.currentOf(invitation.getSeat().getPost().getId(), LocalDate.now(clock)))) {
                return holder;
            }
        } catch (NotFoundException e) {
            // the seat has ended since
            throw new BusinessException("link.void");
        }
        throw new BusinessException("link.void");
    }
}
