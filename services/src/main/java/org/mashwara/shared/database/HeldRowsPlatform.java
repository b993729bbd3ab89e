package org.mashwara.shared.database;

import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL, where a row that is held for a change keeps waiting whoever would change it too, but nobody who writes
 * what only refers to it: {@code FOR NO KEY UPDATE}. Ids are never changed, so nothing stronger is needed; with {@code FOR
 * UPDATE} two commands that have each written what refers to a row would wait for each other to hold it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-ROWS">Row-level locks</a>
 */
public class HeldRowsPlatform extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public String getSelectForUpdateString() {
        return " FOR NO KEY UPDATE";
    }

    @Override
    public String getSelectForUpdateOfString() {
        return " FOR NO KEY UPDATE OF ";
    }
}
