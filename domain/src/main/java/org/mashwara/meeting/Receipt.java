package org.mashwara.meeting;

import java.time.Instant;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * How an answer arrived: from whom, by which channel, who entered it and when. What came by letter, telephone or
 * messenger is entered for the seat by the TWG Secretariat; both names are kept.
 */
public final class Receipt {

    private static final int MAX_GIVEN_BY = 200;
    private static final int MAX_DIARY_NUMBER = 100;

    private final Channel channel;
    private final String givenBy;
    private final String diaryNumber;
    private final StoredFile scan;
    private final long enteredBy;
    private final Instant at;

    private Receipt(Channel channel, String givenBy, String diaryNumber, StoredFile scan, long enteredBy, Instant at) {
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
     * @param account id of the account that answers
     */
    public static Receipt inThePortal(long account, Instant at) {
        return new Receipt(Channel.PORTAL, null, null, null, account, at);
    }

    /**
     * Entered by the TWG Secretariat for a seat.
     *
     * @param channel any but {@link Channel#PORTAL}
     * @param givenBy who gave the answer: a name, or a name with the post
     * @param diaryNumber the entry in the office's diary, or null
     * @param scan the scanned letter, or null
     * @param account id of the account that enters it
     * @throws BusinessException if the channel or the giver is missing
     */
    public static Receipt onBehalf(
            Channel channel, String givenBy, String diaryNumber, StoredFile scan, long account, Instant at) {
        if (Require.present("channel", channel) == Channel.PORTAL) {
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

    /** Who gave the answer, or null where it was given in the portal. */
    public String getGivenBy() {
        return givenBy;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public StoredFile getScan() {
        return scan;
    }

    /** Id of the account that gave or entered the answer. */
    public long getEnteredBy() {
        return enteredBy;
    }

    public Instant getAt() {
        return at;
    }
}
