package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashwara.identity.SystemCommands;
import org.mashwara.meeting.ReplyProblem;
import org.mashwara.shared.CommandContext;

/** Takes what comes to the mailbox, each mail once, and does what it says where that can be done without asking. */
@ApplicationScoped
class ReceivedMails {

    private static final String TAKE = "notification.mailbox.take";

    @Inject
    private ReceivedMailRepository mails;

    @Inject
    private ReplyTaker replies;

    @Inject
    private ReturnedTaker returned;

    @Inject
    private SystemCommands commands;

    @Inject
    private CommandContext context;

    /** Takes one mail, in a transaction of its own; one that was taken before is passed by. To be called in another. */
    void take(IncomingMail mail) {
        if (!mails.has(mail.messageId())) {
            commands.run(TAKE, () -> keep(mail));
        }
    }

    private void keep(IncomingMail mail) {
        ReceivedMail kept = new ReceivedMail(
                mail.messageId(), kind(mail), mail.from(), mail.subject(), mail.text(), mail.receivedAt());
        mails.add(kept);
        context.about("receivedMail", kept.getId(), kept.getSubject());
        context.note(kept.getFromAddress());
        if (mail.tooLarge()) {
            kept.waitsBecause(ReplyProblem.TOO_LARGE);
            return;
        }
        switch (kept.getKind()) {
            case REPLY -> replies.take(kept, mail);
            case RETURNED -> returned.take(kept, mail.returned());
            case OTHER -> {
                if (mail.automatic()) {
                    kept.applied();
                }
            }
        }
    }

    private static ReceivedKind kind(IncomingMail mail) {
        if (mail.returned() != null) {
            return ReceivedKind.RETURNED;
        }
        return mail.calendar() == null ? ReceivedKind.OTHER : ReceivedKind.REPLY;
    }
}
