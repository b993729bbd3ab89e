package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.programme.WorkplanTime;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Shown;

/**
 * A comment or proposal with the agency's answer, if there is one that the person may read, and what came of it.
 *
 * @param activity the activity, or the output that it is about; null for words about the whole
 * @param activityCode its code, or null
 * @param workplanTime how today lies to the years of the workplan that the round is about; null where it is about a
 *     meeting
 * @param post the post that said it, as named then; null where the round hides it from the person
 * @param person who held the post then, or null
 * @param named whether the person reads who said it; if not, neither when, nor, where so few answered that one could
 *     guess, about what
 * @param ownResponse the response with which it was said, where the person sees for the seat that said it; otherwise null
 * @param reopenable whether the person may have it reopened
 * @param assignee the post that has to answer, as named today, or null
 * @param overdue whether the answer should be there already
 * @param confidential whether only the seat and the agency read it
 * @param toBeConfidential what that becomes with the release of an answer that is held, or was wanted with one that was
 *     sent back; null where there is none, and for everybody outside the agency
 * @param reopened whether the seat had it reopened
 * @param reply null while it waits
 * @param earlierReply while it is reopened, what stands as its answer to those from whom its author is hidden, who are not
 *     told that it is; otherwise null
 * @param tags by which the agency sorts it
 */
public record SaidRow(
        long pointId,
        long version,
        String text,
        PointKind kind,
        PointState state,
        String activityCode,
        LocalText activity,
        LocalText subprogramme,
        long roundId,
        LocalText round,
        String meeting,
        WorkplanTime workplanTime,
        LocalText post,
        LocalText person,
        boolean named,
        Long ownResponse,
        boolean reopenable,
        Long assigneePost,
        LocalText assignee,
        Instant submittedAt,
        LocalDate dueOn,
        boolean overdue,
        boolean confidential,
        Boolean toBeConfidential,
        boolean reopened,
        Reply reply,
        EarlierReply earlierReply,
        List<String> tags,
        Followed followed)
        implements Serializable {

    /** What stands here, so that an answer to it is given to nothing else. */
    public Shown shown() {
        return new Shown(pointId, version);
    }

    /** True if the person sees for the seat that said it. */
    public boolean own() {
        return ownResponse != null;
    }

    /** True if the release of the answer that is held changes who reads it. */
    public boolean isToChangeReaders() {
        return state == PointState.HELD && toBeConfidential != null && toBeConfidential != confidential;
    }

    /** Whether only its seat is to read it: as was wanted with an answer that never went out, otherwise as it is. */
    public boolean isWantedConfidential() {
        return toBeConfidential == null ? confidential : toBeConfidential;
    }

    /** True if its seat took it back: it waits for nothing, and only its seat and the agency still find it. */
    public boolean isTakenBack() {
        return state == PointState.WITHDRAWN;
    }

    /** True if the agency's answer may be read. */
    public boolean isAnswered() {
        return reply != null && reply.isPublished();
    }

    /** Id of the account that wrote an answer, or its correction, that waits for its release; null where none does. */
    public Long writerToRelease() {
        return reply == null || isTakenBack() ? null : reply.writerToRelease();
    }

    /** For the public: without a word on who said and who answered it, and without what is only drafted. */
    SaidRow withoutNames() {
        return new SaidRow(
                pointId,
                version,
                text,
                kind,
                state,
                activityCode,
                activity,
                subprogramme,
                roundId,
                round,
                meeting,
                workplanTime,
                null,
                null,
                named,
                ownResponse,
                reopenable,
                assigneePost,
                assignee,
                submittedAt,
                dueOn,
                overdue,
                confidential,
                null,
                false,
                reply == null ? null : reply.withoutName(),
                earlierReply,
                List.of(),
                followed.inPublic());
    }

    /** True if the agency said that it will do it, all or in part. */
    public boolean isAccepted() {
        return isAnswered() && reply.verdict() != Verdict.NOT_ACCEPTED;
    }
}
