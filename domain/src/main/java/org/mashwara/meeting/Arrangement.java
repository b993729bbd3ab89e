package org.mashwara.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * When, where and how a meeting is to sit.
 *
 * @param slot from when until when
 * @param room where; of a meeting online where the TWG Secretariat sits
 * @param mode how people take part
 * @param joinLink the address over which people join, an {@code https} address of at most {@value #MAX_LINK} characters;
 *     null where everybody comes
 */
public record Arrangement(TimeSlot slot, Room room, MeetingMode mode, String joinLink) {

    /** The longest link, in characters. */
    public static final int MAX_LINK = 500;

    /**
     * A link that a meeting in person has no use for is dropped.
     *
     * @throws BusinessException if something is missing; {@code meeting.noLink} on {@code joinLink} if the link is no
     *     {@code https} address
     */
    public Arrangement {
        Require.present("slot", slot);
        Require.present("room", room);
        Require.present("mode", mode);
        joinLink = mode.hasLink() ? link(joinLink) : null;
    }

    /** Everybody comes. */
    public static Arrangement inPerson(TimeSlot slot, Room room) {
        return new Arrangement(slot, room, MeetingMode.IN_PERSON, null);
    }

    /** The same at another time. */
    public Arrangement at(TimeSlot other) {
        return new Arrangement(other, room, mode, joinLink);
    }

    /** In what it differs from an earlier one; empty if it doesn't. */
    public Set<ChangedAspect> changesFrom(Arrangement before) {
        Set<ChangedAspect> changed = EnumSet.noneOf(ChangedAspect.class);
        if (!slot.equals(before.slot)) {
            changed.add(ChangedAspect.TIME);
        }
        if (!room.equals(before.room)) {
            changed.add(ChangedAspect.PLACE);
        }
        if (mode != before.mode) {
            changed.add(ChangedAspect.MODE);
        }
        if (!Objects.equals(joinLink, before.joinLink)) {
            changed.add(ChangedAspect.LINK);
        }
        return changed;
    }

    /**
     * Whether who answered for the earlier arrangement must be asked again. Who said that they come at ten in Quetta has
     * not said that they come on another day, at another hour or in another city, nor in person where they were to join
     * over a link. A shorter sitting within the old time, another room in the same city, and a link in addition keep
     * the answers.
     */
    public boolean asksAgain(Arrangement before) {
        return !before.covers(slot)
                || !room.getCity().equals(before.room.getCity())
                || mode == MeetingMode.IN_PERSON && before.mode.hasLink()
                || mode == MeetingMode.HYBRID && before.mode == MeetingMode.ONLINE;
    }

    /** Whether a permission to attend the earlier arrangement is none for this one: it is given for a day and a city. */
    public boolean asksPermissionAgain(Arrangement before) {
        return !slot.day().equals(before.slot.day()) || !room.getCity().equals(before.room.getCity());
    }

    private boolean covers(TimeSlot other) {
        return !other.getStartsAt().isBefore(slot.getStartsAt())
                && !other.getEndsAt().isAfter(slot.getEndsAt());
    }

    private static String link(String given) {
        String text = Require.text("joinLink", given, MAX_LINK);
        try {
            URI address = new URI(text);
            if ("https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException e) {
            throw BusinessException.onField("joinLink", "meeting.noLink");
        }
        throw BusinessException.onField("joinLink", "meeting.noLink");
    }
}
