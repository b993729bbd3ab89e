package org.mashwara.consultation;

/** By what results are told apart. */
public enum ResultDimension {
    QUESTION("q.code", "q.name_en", "q.name_ur", "q.position"),
    ROUND("cast(rd.id as varchar)", "rd.name_en", "rd.name_ur", "-extract(epoch from rd.opened_at)"),
    PROVINCE("cast(ar.id as varchar)", "ar.name_en", "ar.name_ur", "ar.name_en"),
    SUBPROGRAMME("sp.code", "sp.name_en", "sp.name_ur", "sp.code"),
    OUTPUT("o.code", "o.name_en", "o.name_ur", "o.code"),
    ACTIVITY("a.code", "a.name_en", "a.name_ur", "a.code"),
    SEAT("cast(s.post_id as varchar)", "n.name_en", "n.name_ur", "n.name_en"),
    /** The questionnaire's version, named with its number. */
    VERSION(
            "qn.code || '/' || qn.number",
            "qn.name_en || ' (' || qn.number || ')'",
            "qn.name_ur || ' (' || qn.number || ')'",
            "qn.name_en || to_char(qn.number, '000000')");

    private final String key;
    private final String en;
    private final String ur;
    private final String place;

    ResultDimension(String key, String en, String ur, String place) {
        this.key = key;
        this.en = en;
        this.ur = ur;
        this.place = place;
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

    /** By what single rows of it stand in order; the key settles the rest. */
    String place() {
        return place;
    }

    /** By what groups of it stand in order; the key settles the rest. */
    String order() {
        return "min(" + place + ")";
    }

    /** True if there can be more groups of it than a table shows. */
    boolean isMany() {
        return this == ROUND || this == SEAT;
    }

    /** True if the counts of single rounds are needed. */
    boolean needsRound() {
        return this == ROUND || this == PROVINCE;
    }

    /** True if the counts of single questions are needed. */
    boolean needsQuestion() {
        return this == QUESTION || this == VERSION;
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
