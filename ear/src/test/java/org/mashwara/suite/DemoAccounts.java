package org.mashwara.suite;

/** The accounts of the demo data, by what they are in the story. */
public final class DemoAccounts {

    public static final String PASSWORD = "mashwara";

    /** Secretariat of the Technical Working Group in Quetta. */
    public static final String SECRETARIAT = "secretariat";

    /** Secretariat of the other bodies. */
    public static final String OTHER_SECRETARIAT = "secretariat-islamabad";

    public static final String HOME_SECRETARY = "home-secretary";
    public static final String ADDITIONAL_HOME_SECRETARY = "additional-home-secretary";
    public static final String PROSECUTION = "prosecution";
    public static final String IG_PRISONS = "ig-prisons";

    /** Acts for the Inspector General of Prisons. */
    public static final String PA_IG_PRISONS = "pa-ig-prisons";

    public static final String FIA = "fia";
    public static final String POLICE_TRAINING = "police-training";
    public static final String LEAD_JUSTICE = "lead-justice";
    public static final String LEAD_TRAFFICKING = "lead-trafficking";
    public static final String LEAD_HEALTH = "lead-health";
    public static final String AGENCY_HEAD = "agency-head";

    /** Member of the Programme Governance Committee. */
    public static final String COMMITTEE = "committee";

    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "admin";

    private DemoAccounts() {}
}
