package org.mashwara.scheduling.slots;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mashwara.scheduling.Holidays;
import org.mashwara.scheduling.KnownTime;
import org.mashwara.scheduling.OfficeTimes;
import org.mashwara.scheduling.TravelDays;

/**
 * Everything that is known about time when a slot is sought.
 *
 * @param holidays those of the meeting's area
 * @param offices working hours and cities of the offices
 * @param travel days between cities
 * @param ofPersons what persons have said of their time, by the id of the person
 * @param ofPosts what was said of the time of whoever holds a post, by the id of the post
 * @param engagements other meetings
 * @param rooms rooms of all cities
 */
public record KnownFacts(
        Holidays holidays,
        OfficeTimes offices,
        TravelDays travel,
        Map<Long, List<KnownTime>> ofPersons,
        Map<Long, List<KnownTime>> ofPosts,
        Collection<Engagement> engagements,
        List<Place> rooms) {

    public KnownFacts {
        ofPersons = Map.copyOf(ofPersons);
        ofPosts = Map.copyOf(ofPosts);
        engagements = List.copyOf(engagements);
        rooms = List.copyOf(rooms);
    }
}
