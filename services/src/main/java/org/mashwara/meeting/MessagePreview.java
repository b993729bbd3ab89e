package org.mashwara.meeting;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A mail as somebody would get it.
 *
 * @param post the post that is written to
 * @param to the person who would get it; the post where nobody is known
 * @param address the person's mail address; null where there is none, so that it is printed or handed over
 * @param subject its subject
 * @param body its text in both languages
 */
public record MessagePreview(LocalText post, LocalText to, String address, String subject, String body)
        implements Serializable {

    public LocalText getPost() {
        return post;
    }

    public LocalText getTo() {
        return to;
    }

    public String getAddress() {
        return address;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }
}
