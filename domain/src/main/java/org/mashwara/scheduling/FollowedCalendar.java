package org.mashwara.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Confidential;
import org.mashwara.shared.Require;

/**
 * A calendar on the web from which the busy times of a person, or of whoever holds a post, are fetched again and again.
 * After a failure it is asked less often, up to once a day; what was known stays until a fetch succeeds.
 */
@Entity
@Table(name = "followed_calendar")
public class FollowedCalendar extends BaseEntity implements Confidential {

    /** So often it is fetched while all goes well. */
    public static final Duration EVERY = Duration.ofHours(1);

    /** Where the calendar tells all, times that are not busy are free for so many days. */
    public static final int DAYS_TOLD = 120;

    /** Whoever fetches has so long until another server may try. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final int MOST_DOUBLED = 5;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @Column(name = "address")
    private String sealedAddress;

    @Column(name = "host")
    private String host;

    @Column(name = "tells_all")
    private boolean tellsAll;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "trouble")
    private FeedTrouble trouble;

    @Column(name = "failures")
    private int failures;

    @Column(name = "entered_by")
    private long enteredBy;

    protected FollowedCalendar() {}

    /**
     * @param person whose calendar it is, or null where it is a post's
     * @param post whose calendar it is, or null where it is a person's
     * @param account who entered it
     */
    public FollowedCalendar(Person person, Post post, long account) {
        Require.that((person == null) != (post == null), "followed.owner");
        this.person = person;
        this.post = post;
        this.enteredBy = account;
    }

    /**
     * Is fetched from an address from now on.
     *
     * @param sealed the address, encrypted
     * @param all true if the calendar tells all, so that other times of the next {@link #DAYS_TOLD} days are free
     */
    public void follow(FeedAddress address, String sealed, boolean all, Instant now) {
        this.sealedAddress = Require.present("address", sealed);
        this.host = address.host();
        this.tellsAll = all;
        this.failures = 0;
        this.trouble = null;
        this.nextAt = now;
    }

    /** Is being fetched, for some minutes by nobody else. */
    public void claim(Instant now) {
        this.triedAt = now;
        this.nextAt = now.plus(CLAIM);
    }

    /** Was fetched. */
    public void fetched(Instant now) {
        this.fetchedAt = now;
        this.trouble = null;
        this.failures = 0;
        this.nextAt = now.plus(EVERY);
    }

    /** Could not be fetched. */
    public void failed(FeedTrouble why, Instant now) {
        this.trouble = Require.present("trouble", why);
        this.nextAt = now.plus(EVERY.multipliedBy(1L << Math.min(failures, MOST_DOUBLED)));
        this.failures++;
        if (nextAt.isAfter(now.plus(Duration.ofDays(1)))) {
            this.nextAt = now.plus(Duration.ofDays(1));
        }
    }

    public boolean isDue(Instant now) {
        return !nextAt.isAfter(now);
    }

    /** The address is a secret, also encrypted. */
    @Override
    public boolean isConfidential() {
        return true;
    }

    /** The person, or null where it is a post's. */
    public Person getPerson() {
        return person;
    }

    /** The post, or null where it is a person's. */
    public Post getPost() {
        return post;
    }

    /** The address, encrypted. */
    public String getSealedAddress() {
        return sealedAddress;
    }

    /** The server's name. */
    public String getHost() {
        return host;
    }

    public boolean isTellsAll() {
        return tellsAll;
    }

    /** When it is to be fetched next. */
    public Instant getNextAt() {
        return nextAt;
    }

    /** When it was tried last, or null. */
    public Instant getTriedAt() {
        return triedAt;
    }

    /** When it was fetched last, or null. */
    public Instant getFetchedAt() {
        return fetchedAt;
    }

    /** Why the last try came to nothing; null if it went well. */
    public FeedTrouble getTrouble() {
        return trouble;
    }

    /** How many tries in a row came to nothing. */
    public int getFailures() {
        return failures;
    }

    /** The account that entered it. */
    public long getEnteredBy() {
        return enteredBy;
    }
}
