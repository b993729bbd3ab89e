package org.mashwara.shared.database;

/**
 * Where a database is and who signs in.
 *
 * @param url JDBC address
 * @param user may be null where the address says it
 * @param password may be null where the address says it or none is needed
 */
public record DatabaseAddress(String url, String user, String password) {

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
