package org.mashwara.identity;

/** Who a command is done by: whoever is signed in, an account named by the portal, or the portal itself. */
record By(boolean signedIn, Long accountId) {

    static By whoIsSignedIn() {
        return new By(true, null);
    }

    static By account(long id) {
        return new By(false, id);
    }

    static By thePortal() {
        return new By(false, null);
    }
}
