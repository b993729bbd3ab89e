package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;

/** What the agency had answered, published to all, before the seat had the point reopened. */
public record EarlierReply(Verdict verdict, String reason, Instant at) implements Serializable {

    /**
     * In SQL of {@code p}, a point: what {@link #of} reads, as it was last published to all, in the words of then; nothing
     * unless the point was reopened and waits, nor where it was confidential then or has been written anew since.
     */
    static final String OF_POINT = """
            select said.verdict, said.reason, said.given_at
              from (select es.disposition_id, max(es.at) as published
                      from point_step es
                     where es.point_id = p.id and es.kind in ('ANSWERED', 'CORRECTED') and es.disposition_id is not null
                     group by es.disposition_id
                     order by 2 desc
                     limit 1) last
             cross join lateral (
                   select ed.verdict, ed.reason, ed.given_at
                     from disposition ed
                    where ed.id = last.disposition_id and ed.given_at <= last.published
                   union all
                   select ew.verdict, ew.reason, ew.given_at
                     from disposition_wording ew
                    where ew.disposition_id = last.disposition_id and ew.given_at <= last.published
                    order by 3 desc
                    limit 1) said
             where p.reopened_at is not null and p.state in ('WAITING', 'HELD')
               and last.published >= coalesce(p.open_since, last.published)
               and not exists (select 1 from point_step rw
                                where rw.point_id = p.id and rw.kind = 'REWORDED' and rw.at > last.published)
            """;

    /** Null where there is none. */
    static EarlierReply of(Object[] row, int from) {
        return row[from] == null
                ? null
                : new EarlierReply(
                        Verdict.valueOf((String) row[from]), (String) row[from + 1], Sql.instant(row[from + 2]));
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
