package org.mashwara.consultation;

/** By what results are told apart. */
public enum ResultDimension {
    QUESTION(
            "qn.code || '/' || q.code || case q.kind when 'MATRIX' then '.MATRIX' else '' end",
            "q.name_%s",
            "to_char(q.position, '000000') || qn.code",
            null,
            "qn.name_%s"),
    ROUND("cast(rd.id as varchar)", "rd.name_%s", "-extract(epoch from rd.opened_at)", null, null),
    PROVINCE("cast(ar.id as varchar)", "ar.name_%s", "ar.name_en", null, null),
    SUBPROGRAMME("cast(sp.id as varchar)", "sp.name_%s", "sp.code", "sp.code", "pg.name_%s"),
    OUTPUT("cast(o.id as varchar)", "o.name_%s", "o.code", "o.code", "pg.name_%s"),
    /** Through all versions of its workplan. */
    ACTIVITY(
            "aw.id || '/' || a.code",
            "a.name_%s",
            "aw.name_en || to_char(aw.first_year, '0000') || a.code",
            "a.code",
            "aw.name_%s"),
    /** Body by body, in order of precedence. */
    SEAT("cast(s.post_id as varchar)", "n.name_%s", "s.body_id * 10000 + s.precedence", null, null),
    /** The questionnaire's version, named with its number. */
    VERSION(
            "qn.code || '/' || qn.number",
            "qn.name_%s || ' (' || qn.number || ')'",
            "qn.name_en || to_char(qn.number, '000000')",
            null,
            null);

    private static final String NOTHING = "cast(null as varchar)";

    /** {@link #labels} of everything together. */
    static final String NO_LABELS = NOTHING + " as en, " + NOTHING + " as ur, " + NOTHING + " as code, " + NOTHING
            + " as within_en, " + NOTHING + " as within_ur";

    private static final String QUESTIONNAIRE = " join questionnaire qn on qn.id = q.questionnaire_id ";

    private static final String PROGRAMME = " left join programme pg on pg.id = sp.programme_id ";

    private static final String WORKPLAN = """
              left join workplan_version av on av.id = a.workplan_version_id
              left join workplan aw on aw.id = av.workplan_id
            """;

    private final String key;
    private final String name;
    private final String place;
    private final String code;
    private final String within;

    /**
     * @param name in which {@code %s} stands for the language
     * @param code or null
     * @param within as the name: what tells apart groups of one name; or null
     */
    ResultDimension(String key, String name, String place, String code, String within) {
        this.key = key;
        this.name = name;
        this.place = place;
        this.code = code;
        this.within = within;
    }

    String key() {
        return key;
    }

    String en() {
        return name.formatted("en");
    }

    String ur() {
        return name.formatted("ur");
    }

    /** Five columns of a group, for {@link GroupLabel#of}. */
    String labels() {
        return "max(" + en() + ") as en, max(" + ur() + ") as ur, " + most(code) + " as code, "
                + most(within == null ? null : within.formatted("en")) + " as within_en, "
                + most(within == null ? null : within.formatted("ur")) + " as within_ur";
    }

    private static String most(String column) {
        return column == null ? NOTHING : "max(" + column + ")";
    }

    /** What the names need beside the questions, activities … that are told apart. */
    String joins() {
        return switch (this) {
            case QUESTION, VERSION -> QUESTIONNAIRE;
            case SUBPROGRAMME, OUTPUT -> PROGRAMME;
            case ACTIVITY -> WORKPLAN;
            default -> "";
        };
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
