package org.mashwara.suite;

/** The accounts of the demo data, by what they are in the story. */
public final class DemoAccounts {

    public static final String PASSWORD = "mashwara";

    private DemoAccounts() {}
}
