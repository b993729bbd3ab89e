package org.mashwara.consultation;

/** By what results are told apart. */
public enum ResultDimension {
    QUESTION("q.code", "q.name_en", "q.name_ur", "min(q.position)"),
    ROUND("cast(rd.id as varchar)", "rd.name_en", "rd.name_ur", "min(rd.opened_at) desc"),
    PROVINCE("cast(ar.id as varchar)", "ar.name_en", "ar.name_ur", "2"),
    SUBPROGRAMME("sp.code", "sp.name_en", "sp.name_ur", "1"),
    OUTPUT("o.code", "o.name_en", "o.name_ur", "1"),
    ACTIVITY("a.code", "a.name_en", "a.name_ur", "1"),
    SEAT("cast(s.post_id as varchar)", "n.name_en", "n.name_ur", "2");

    private final String key;
    private final String en;
    private final String ur;
    private final String order;

    ResultDimension(String key, String en, String ur, String order) {
        this.key = key;
        this.en = en;
        this.ur = ur;
        this.order = order;
    }

    String key() {
        return key;
    }

    String en() {
        return en;
    }

    String ur() {
        return ur;
    }

    String order() {
        return order;
    }

    /** True if the counts of single rounds are needed. */
    boolean needsRound() {
        return this == ROUND || this == PROVINCE;
    }

    /** True if the counts of single activities are needed. */
    boolean needsActivity() {
        return this == SUBPROGRAMME || this == OUTPUT || this == ACTIVITY;
    }

    /** True if the counts of single seats are needed. */
    boolean needsSeat() {
        return this == SEAT;
    }
}
