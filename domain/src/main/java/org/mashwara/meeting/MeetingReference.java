package org.mashwara.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashwara.shared.Require;

/**
 * The name by which a meeting and its records are cited: {@code TWG-BAL/2014/M1}, its third decision
 * {@code TWG-BAL/2014/M1/D3}, its second recommendation {@code …/R2}, its seventh action point {@code …/A7}.
 *
 * @param body code of the body
 * @param year the local year of the meeting when it was planned
 * @param number the body's meetings of that year, counted from 1
 */
public record MeetingReference(String body, int year, int number) {

    private static final Pattern FORM = Pattern.compile("([A-Z0-9][A-Z0-9-]{0,29})/([0-9]{4})/M([1-9][0-9]{0,3})");

    public MeetingReference {
        Require.that(FORM.matcher(written(body, year, number)).matches(), "meeting.reference", body, year, number);
    }

    /** @throws org.mashwara.shared.BusinessException {@code meeting.reference} if the text is no reference */
    public static MeetingReference parse(String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text.strip());
        Require.that(parts.matches(), "meeting.reference", String.valueOf(text));
        return new MeetingReference(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    public String decision(int decision) {
        return this + "/D" + decision;
    }

    public String recommendation(int recommendation) {
        return this + "/R" + recommendation;
    }

    public String actionPoint(int actionPoint) {
        return this + "/A" + actionPoint;
    }

    @Override
    public String toString() {
        return written(body, year, number);
    }

    private static String written(String body, int year, int number) {
        return body + "/" + year + "/M" + number;
    }
}
