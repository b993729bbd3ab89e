package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;

/**
 * What convening a meeting would do, and to whom.
 *
 * @param id the meeting
 * @param version to be given back when convening
 * @param reference as it is cited
 * @param name its name
 * @param startsAt when it starts
 * @param endsAt when it ends
 * @param zone id of the time zone
 * @param city whose time that is
 * @param room where
 * @param agendaItems how many items the agenda has
 * @param recipients who would be invited, in order of precedence
 * @param organisations who could convene it
 * @param usual those of them that usually do
 */
public record ConveningPreview(
        long id,
        long version,
        String reference,
        LocalText name,
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalText city,
        LocalText room,
        int agendaItems,
        List<Recipient> recipients,
        List<Choice> organisations,
        List<Long> usual)
        implements Serializable {

    public ConveningPreview {
        recipients = List.copyOf(recipients);
        organisations = List.copyOf(organisations);
        usual = List.copyOf(usual);
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getReference() {
        return reference;
    }

    public LocalText getName() {
        return name;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getZone() {
        return zone;
    }

    public LocalText getCity() {
        return city;
    }

    public LocalText getRoom() {
        return room;
    }

    public int getAgendaItems() {
        return agendaItems;
    }

    public List<Recipient> getRecipients() {
        return recipients;
    }

    public List<Choice> getOrganisations() {
        return organisations;
    }

    public List<Long> getUsual() {
        return usual;
    }
}
