package org.mashwara.scheduling.planning;

import java.util.List;

/**
 * All that is known before planning. Cities, rooms, participants and meetings are referred to by their position in these
 * lists.
 *
 * @param orders which meetings come after which
 * @param visits which provinces must be visited
 */
public record PlanningProblem(
        PlanningCalendar calendar,
        List<City> cities,
        TravelTable travel,
        List<RoomOffer> rooms,
        List<Participant> participants,
        List<MeetingToPlan> meetings,
        List<MeetingOrder> orders,
        List<VisitDuty> visits) {

    /** @throws IllegalArgumentException if something refers to what is not there */
    public PlanningProblem {
        cities = List.copyOf(cities);
        rooms = List.copyOf(rooms);
        participants = List.copyOf(participants);
        meetings = List.copyOf(meetings);
        orders = List.copyOf(orders);
        visits = List.copyOf(visits);
        if (travel.cities() != cities.size()) {
            throw new IllegalArgumentException("travel between " + travel.cities() + " of " + cities.size());
        }
        for (RoomOffer room : rooms) {
            known(room.city(), cities);
        }
        for (MeetingToPlan meeting : meetings) {
            check(meeting, calendar, cities, rooms, participants);
        }
        for (MeetingOrder order : orders) {
            known(order.before(), meetings);
            known(order.after(), meetings);
        }
        for (VisitDuty visit : visits) {
            known(visit.city(), cities);
            for (int meeting : visit.meetings()) {
                known(meeting, meetings);
            }
        }
    }

    private static void check(
            MeetingToPlan meeting,
            PlanningCalendar calendar,
            List<City> cities,
            List<RoomOffer> rooms,
            List<Participant> participants) {
        known(meeting.home(), cities);
        for (int city : meeting.cities()) {
            known(city, cities);
        }
        for (SeatToFill seat : meeting.seats()) {
            known(seat.holder(), participants);
            if (seat.hasAlternate()) {
                known(seat.alternate(), participants);
            }
        }
        for (int traveller : meeting.travellers()) {
            known(traveller, participants);
        }
        if (meeting.standing() != null) {
            known(meeting.standing().room(), rooms);
            if (meeting.standing().slot() < 0 || meeting.standing().slot() >= calendar.slots()) {
                throw new IllegalArgumentException("slot " + meeting.standing().slot());
            }
        }
    }

    private static void known(int position, List<?> all) {
        if (position < 0 || position >= all.size()) {
            throw new IllegalArgumentException("position " + position + " of " + all.size());
        }
    }

    public int size() {
        return meetings.size();
    }

    public MeetingToPlan meeting(int meeting) {
        return meetings.get(meeting);
    }

    public int cityOf(Placement place) {
        return rooms.get(place.room()).city();
    }

    public int dayOf(Placement place) {
        return calendar.dayOf(place.slot());
    }

    public boolean isAway(int participant, int slot) {
        return participants.get(participant).away().contains(slot);
    }

    /** The same with other meetings in the same positions: what stands, what is fixed. */
    public PlanningProblem withMeetings(List<MeetingToPlan> others) {
        return new PlanningProblem(calendar, cities, travel, rooms, participants, others, orders, visits);
    }
}
