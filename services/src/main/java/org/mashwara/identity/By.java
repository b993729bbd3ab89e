package org.mashwara.identity;

/**
 * Who a command is done by: whoever is signed in, an account named by the portal, whoever holds a signed link, or the
 * portal itself.
 */
record By(boolean signedIn, Long accountId, OpenedLink link) {

    static By whoIsSignedIn() {
        return new By(true, null, null);
    }

    static By account(long id) {
        return new By(false, id, null);
    }

    static By link(OpenedLink opened) {
        return new By(false, null, opened);
    }

    static By thePortal() {
        return new By(false, null, null);
    }
}
