package org.mashwara.shared;

/** The names of {@link Role}s as annotations need them; a test keeps both the same. */
public final class Roles {

    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String SECRETARIAT = "SECRETARIAT";
    public static final String SUBPROGRAMME_LEAD = "SUBPROGRAMME_LEAD";
    public static final String AGENCY_HEAD = "AGENCY_HEAD";
    public static final String COUNTERPART = "COUNTERPART";
    public static final String AUDITOR = "AUDITOR";

    private Roles() {}
}
