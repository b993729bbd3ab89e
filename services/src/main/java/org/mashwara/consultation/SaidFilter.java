package org.mashwara.consultation;

/** Which comments and proposals a list shows. */
public enum SaidFilter {
    ALL("p.state <> 'WITHDRAWN'"),
    /** Those without a published answer. */
    WAITING("p.state in ('WAITING', 'HELD')"),
    /** Those whose answer should be there already. */
    OVERDUE("p.state in ('WAITING', 'HELD') and p.due_on < ?1"),
    /** Those that nobody has been named to answer. */
    UNASSIGNED("p.state = 'WAITING' and p.assignee_post_id is null"),
    /** Those whose answer, or its correction, somebody has to release. */
    HELD(Reply.TO_RELEASE),
    ANSWERED("p.state = 'ANSWERED'");

    private final String condition;

    SaidFilter(String condition) {
        this.condition = condition;
    }

    /** In SQL on {@code p}, a point, and {@code d}, its disposition, with {@code ?1} for today. */
    String condition() {
        return condition;
    }
}
