package org.mashwara.consultation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.mashwara.meeting.MeetingReference;

/**
 * One change of the workplan that was proposed for a point, and how far it has come.
 *
 * @param id of the amendment
 * @param code of the activity that it changes
 * @param toCode of the activity to which money goes, or null
 * @param recommendation its reference, or null
 * @param decision its reference, or null
 * @param decidedAt when, or null
 * @param versionId the version of the workplan in which it stands, or null
 * @param versionNumber of that version
 * @param ofEarlierWords whether its seat has written the point anew since, so that it answers what the point said before
 * @param earlierWords what it said then; null where the reader may not know
 */
public record Amended(
        long id,
        AmendmentKind kind,
        AmendmentState state,
        String code,
        String toCode,
        String recommendation,
        String decision,
        Instant decidedAt,
        Long versionId,
        Integer versionNumber,
        boolean ofEarlierWords,
        String earlierWords)
        implements Serializable {

    /** In SQL on {@code ap}, an amended point, what {@link AmendedPoint#isOfPresentWords} denies. */
    static final String OF_EARLIER_WORDS = """
            exists (select 1 from point_step ws
                     where ws.point_id = ap.point_id and ws.kind = 'REWORDED' and ws.at > ap.as_of)""";

    /** In SQL on {@code p}, a point: what {@link #read} reads, the latest first; what was taken back is none. */
    static final String ALL = """
            select cast(json_agg(json_build_array(
                       x.id, x.kind, x.state, rm.reference, rc.number, dm.reference, dc.number, x.result_version_id, xv.number,
                       x.activity_code, x.to_code, extract(epoch from x.decided_at), %s,
                       case when p.open_since is null or p.open_since <= ap.as_of then (
                           select ws.note from point_step ws
                            where ws.point_id = p.id and ws.kind = 'REWORDED' and ws.at > ap.as_of
                            order by ws.at, ws.id limit 1) end) order by x.id desc) as text) as told
              from amendment_point ap
              join amendment x on x.id = ap.amendment_id and x.state <> 'WITHDRAWN'
              left join recommendation rc on rc.id = x.recommendation_id
              left join meeting rm on rm.id = rc.meeting_id
              left join decision dc on dc.id = x.decision_id
              left join meeting dm on dm.id = dc.meeting_id
              left join workplan_version xv on xv.id = x.result_version_id
             where ap.point_id = p.id""".formatted(OF_EARLIER_WORDS);

    /** None for null. */
    static List<Amended> read(Object told) {
        if (told == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader((String) told))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(Amended::read)
                    .toList();
        }
    }

    private static Amended read(JsonArray one) {
        return new Amended(
                one.getJsonNumber(0).longValue(),
                AmendmentKind.valueOf(one.getString(1)),
                AmendmentState.valueOf(one.getString(2)),
                one.getString(9),
                one.isNull(10) ? null : one.getString(10),
                one.isNull(3) ? null : MeetingReference.parse(one.getString(3)).recommendation(one.getInt(4)),
                one.isNull(5) ? null : MeetingReference.parse(one.getString(5)).decision(one.getInt(6)),
                one.isNull(11)
                        ? null
                        : Instant.ofEpochSecond(one.getJsonNumber(11).longValue()),
                one.isNull(7) ? null : one.getJsonNumber(7).longValue(),
                one.isNull(8) ? null : ((JsonNumber) one.get(8)).intValue(),
                one.getBoolean(12),
                one.isNull(13) ? null : one.getString(13));
    }

    /** The activity that it changes or, where money goes from one to another, both. */
    public String getWhere() {
        return toCode == null ? code : code + " → " + toCode;
    }

    boolean isDecided() {
        return decision != null;
    }
}
