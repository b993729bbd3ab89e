package org.mashwara.scheduling.slots;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.scheduling.Knowledge;
import org.mashwara.scheduling.KnownTime;

/** What is known of people's time: what they said, what was said for their posts, and the meetings in which they sit. */
final class PeopleInTime {

    private record PostHolder(long postId, long personId) {}

    private record Sitting(LocalDate day, String city) {}

    private final KnownFacts facts;
    private final Map<Long, List<Engagement>> engaged = new HashMap<>();
    private final Map<Long, List<Sitting>> sittings = new HashMap<>();
    private final Map<PostHolder, Timeline> timelines = new HashMap<>();

    PeopleInTime(KnownFacts facts, ZoneId zone) {
        this.facts = facts;
        for (Engagement engagement : facts.engagements()) {
            LocalDate day = LocalDate.ofInstant(engagement.from(), zone);
            for (Long person : engagement.personIds()) {
                engaged.computeIfAbsent(person, id -> new ArrayList<>()).add(engagement);
                sittings.computeIfAbsent(person, id -> new ArrayList<>()).add(new Sitting(day, engagement.city()));
            }
        }
    }

    /** The time of whoever holds a post. */
    Timeline of(long postId, long personId) {
        return timelines.computeIfAbsent(new PostHolder(postId, personId), this::draw);
    }

    private Timeline draw(PostHolder who) {
        List<KnownTime> times = new ArrayList<>(facts.ofPosts().getOrDefault(who.postId(), List.of()));
        times.addAll(facts.ofPersons().getOrDefault(who.personId(), List.of()));
        for (Engagement meeting : engaged.getOrDefault(who.personId(), List.of())) {
            times.add(new KnownTime(meeting.from(), meeting.until(), Knowledge.BUSY, KnownTime.ENGAGED, 0));
        }
        return Timeline.of(times);
    }

    /** True if the person sits in another city so near in time that the journey does not fit between. */
    boolean isElsewhere(long personId, LocalDate day, String city) {
        for (Sitting sitting : sittings.getOrDefault(personId, List.of())) {
            long between = Math.abs(ChronoUnit.DAYS.between(sitting.day(), day));
            if (between < facts.travel().between(sitting.city(), city)) {
                return true;
            }
        }
        return false;
    }
}
