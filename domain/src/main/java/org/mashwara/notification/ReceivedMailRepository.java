package org.mashwara.notification;

/** The mails that came to the portal's mailbox. */
public interface ReceivedMailRepository {

    /** True if a mail of that name was taken before. */
    boolean has(String messageId);

    void add(ReceivedMail mail);

    /** @throws org.mashwara.shared.NotFoundException if there is none */
    ReceivedMail get(long id);
}
