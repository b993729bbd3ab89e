package org.mashwara.load;

/** What an official asks of the portal. */
enum Act {
    SIGN_IN_PAGE("open the sign-in page"),
    SLIP("mistype the password"),
    SIGN_IN("sign in, with the page behind it"),
    FORM("open the form"),
    SAVE("save a draft"),
    CHECK("check before sending"),
    SUBMIT("submit"),
    RECEIPT("see what was given");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
