package org.mashwara.notification;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * A letter of invitation that stands in a convener's dispatch register.
 *
 * @param dated the day of its dispatch
 * @param number its number in the register
 * @param post the post that was written to, as it is called on the meeting date
 * @param organisation the convener
 */
public record ToldByLetter(LocalDate dated, String number, LocalText post, LocalText organisation)
        implements Serializable {

    public LocalDate getDated() {
        return dated;
    }

    public String getNumber() {
        return number;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getOrganisation() {
        return organisation;
    }
}
