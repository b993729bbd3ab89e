package org.mashwara.consultation;

/** Which amendments a list shows. */
public enum AmendmentFilter {
    ALL("am.state <> 'WITHDRAWN'"),
    DRAFT("am.state = 'DRAFT'"),
    RECOMMENDED("am.state = 'RECOMMENDED'"),
    DECIDED("am.state in ('ADOPTED', 'REJECTED')");

    private final String condition;

    AmendmentFilter(String condition) {
        this.condition = condition;
    }

    /** In SQL on {@code am}, an amendment. */
    String condition() {
        return condition;
    }
}
