package org.mashwara.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.LinkSessions;
import org.mashwara.identity.OpenedLink;
import org.mashwara.identity.Origin;
import org.mashwara.identity.SignedLinks;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Require;

/**
 * Feedback is given by the signed link of its mail, without a password: the link lets the person to whom it was sent in
 * to that round's form, for its post, later to what was given and answered there, and to nothing else. Open to all: the
 * link is the proof. Every method refuses a link that opens nothing with {@code link.void}, one that comes too late with
 * {@code link.expired}, and makes an address wait ({@code signIn.wait}) that tried too many.
 */
@Stateless
@PermitAll
public class LinkedResponses {

    @Inject
    private SignedLinks links;

    @Inject
    private LinkSessions sessions;

    @Inject
    private ResponseRepository responses;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * What a link opens. Changes nothing: programs that look through mails open links too.
     *
     * @param code the link's code
     * @param address the network address it comes from
     * @param responseId the response that the mail names
     */
    public LinkedResponse response(String code, String address, long responseId) {
        OpenedLink link = links.open(LinkPurpose.RESPONSE, code, address);
        Response response = of(link, responseId);
        LinkStage stage = stage(response);
        LinkSessions.Admission admission = sessions.admission(link, RoundAccess.LINKED);
        FeedbackRound round = response.getRound();
        return new LinkedResponse(
                response.getId(),
                round.getId(),
                link.postId(),
                round.getName(),
                response.getSeat().getPost().nameOn(LocalDate.now(clock)),
                round.getClosedAt() == null ? round.getClosesAt() : round.getClosedAt(),
                round.getZone().getId(),
                response.getSeat().getBody().getCity(),
                stage,
                response.getState(),
                link.sentTo(),
                admission.accountId(),
                admission.needsPassword());
    }

    /**
     * Lets the person in; one without an account gets one, without a password.
     *
     * @param origin where from
     * @param language {@code en} or {@code ur}, in which the person reads the page
     * @return the session that begins
     * @throws BusinessException also {@code link.signIn} where {@link LinkedResponse#needsPassword}
     */
    public LinkSessions.Begun begin(String code, Origin origin, String language, long responseId) {
        AtomicReference<LinkSessions.Begun> begun = new AtomicReference<>();
        links.use(LinkPurpose.RESPONSE, code, origin.address(), "consultation.response.openByLink", link -> {
            Response response = of(link, responseId);
            stage(response);
            context.about("response", responseId, RoundDesk.reference(response.getRound()));
            begun.set(sessions.begin(link, RoundAccess.LINKED, origin, language));
        });
        return begun.get();
    }

    private LinkStage stage(Response response) {
        LinkStage stage = LinkStage.of(
                response.getRound().isOpenAt(clock.instant()), response.getState(), response.getPrevious() != null);
        Require.that(stage != LinkStage.MISSED, "link.expired");
        return stage;
    }

    private Response of(OpenedLink link, long responseId) {
        return responses
                .find(responseId)
                .filter(response -> response.getRound().getId().equals(link.aboutId())
                        && response.getSeat().getPost().getId().equals(link.postId()))
                .orElseThrow(() -> new BusinessException("link.void"));
    }
}
