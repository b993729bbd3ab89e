package org.mashwara.meeting;

/**
 * A seat as an attendee in a calendar entry.
 *
 * @param name the post's name
 * @param address the mail address at which the seat is reached, or null
 * @param part in what capacity it takes part
 * @param answer what it has answered
 * @param asked an answer is asked of it by this entry
 */
public record CalendarParty(String name, String address, Part part, InvitationAnswer answer, boolean asked) {

    /** In what capacity somebody takes part, as calendars know it. */
    public enum Part {
        CHAIR("CHAIR"),
        REQUIRED("REQ-PARTICIPANT"),
        OPTIONAL("OPT-PARTICIPANT");

        private final String role;

        Part(String role) {
            this.role = role;
        }

        String role() {
            return role;
        }
    }

    /** PARTSTAT; a representative without an address of their own counts as delegated. */
    String status() {
        return switch (answer) {
            case NOT_ANSWERED -> "NEEDS-ACTION";
            case ACCEPTED -> "ACCEPTED";
            case UNABLE -> "DECLINED";
            case ALTERNATE -> "DELEGATED";
        };
    }
}
