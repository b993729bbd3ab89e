package org.mashwara.meeting;

import java.time.Instant;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * How an answer arrived: from whom, by which channel, who entered it and when. What came by letter, telephone or
 * messenger is entered for the seat by the TWG Secretariat; both names are kept. Of what came by a signed link or from a
 * calendar the name is kept to which the mail had gone.
 */
public final class Receipt {

    private static final int MAX_GIVEN_BY = 200;
    private static final int MAX_DIARY_NUMBER = 100;

    private final Channel channel;
    private final String givenBy;
    private final String diaryNumber;
    private final StoredFile scan;
    private final Long enteredBy;
    private final Instant at;

    private Receipt(Channel channel, String givenBy, String diaryNumber, StoredFile scan, Long enteredBy, Instant at) {
        this.channel = channel;
        this.givenBy = givenBy;
        this.diaryNumber = diaryNumber;
        this.scan = scan;
        this.enteredBy = enteredBy;
        this.at = Require.present("at", at);
    }

    /**
     * Given in the portal by somebody who acts for the post.
     *
     * @param scan the scanned letter of nomination, or null
     * @param account id of the account that answers
     */
    public static Receipt inThePortal(StoredFile scan, long account, Instant at) {
        return new Receipt(Channel.PORTAL, null, null, scan, account, at);
    }

    /**
     * Given by whoever held a signed link.
     *
     * @param sentTo name of the person to whom the link was sent
     * @param scan the scanned letter of nomination, or null
     */
    public static Receipt byLink(String sentTo, StoredFile scan, Instant at) {
        return new Receipt(Channel.LINK, Require.text("givenBy", sentTo, MAX_GIVEN_BY), null, scan, null, at);
    }

    /**
     * Replied by a calendar program.
     *
     * @param sentTo name of the person whose address replied
     */
    public static Receipt fromCalendar(String sentTo, Instant at) {
        return new Receipt(Channel.CALENDAR, Require.text("givenBy", sentTo, MAX_GIVEN_BY), null, null, null, at);
    }

    /**
     * Entered by the TWG Secretariat for a seat.
     *
     * @param channel one by which answers are entered, see {@link Channel#isEntered}
     * @param givenBy who gave the answer: a name, or a name with the post
     * @param diaryNumber the entry in the office's diary, or null
     * @param scan the scanned letter, or null
     * @param account id of the account that enters it
     * @throws BusinessException if the channel or the giver is missing
     */
    public static Receipt onBehalf(
            Channel channel, String givenBy, String diaryNumber, StoredFile scan, long account, Instant at) {
        if (!Require.present("channel", channel).isEntered()) {
            throw BusinessException.onField("channel", "required");
        }
        return new Receipt(
                channel,
                Require.text("givenBy", givenBy, MAX_GIVEN_BY),
                Require.optionalText("diaryNumber", diaryNumber, MAX_DIARY_NUMBER),
                scan,
                account,
                at);
    }

    public Channel getChannel() {
        return channel;
    }

    /** Who gave the answer, or to whom the link or the invitation had gone; null where it was given in the portal. */
    public String getGivenBy() {
        return givenBy;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public StoredFile getScan() {
        return scan;
    }

    /** Id of the account that gave or entered the answer; null where it came without an account. */
    public Long getEnteredBy() {
        return enteredBy;
    }

    public Instant getAt() {
        return at;
    }
}
