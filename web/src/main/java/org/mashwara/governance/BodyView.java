package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.directory.RegisterDay;

/** A body with its seats and its terms of reference in words. */
@Named
@ViewScoped
public class BodyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyQueries queries;

    @Inject
    private RegisterDay registerDay;

    private String code;
    private BodyDetail body;
    private List<BodyMeeting> meetings = List.of();

    public void load() {
        body = queries.body(code, registerDay.getDay());
        meetings = queries.meetings(body.id());
    }

    public BodyDetail getBody() {
        return body;
    }

    /** Those to come and those last held. */
    public List<BodyMeeting> getMeetings() {
        return meetings;
    }

    /** The seat of the chair, or null. */
    public SeatRow getChair() {
        return body.seats().stream()
                .filter(seat -> seat.capacity() == SeatCapacity.CHAIR)
                .findFirst()
                .orElse(null);
    }

    /** How many versions of the terms of reference there are. */
    public int getVersions() {
        return body.otherTerms().size() + (body.terms() == null ? 0 : 1);
    }

    /** How many seats count towards a quorum: the chair's and the members', not observers and secretariat. */
    public long getMembers() {
        return body.seats().stream()
                .filter(seat -> seat.capacity().countsTowardsQuorum())
                .count();
    }

    /** How many seats have no holder. */
    public long getVacant() {
        return body.seats().stream().filter(seat -> seat.holder() == null).count();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
