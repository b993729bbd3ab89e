package org.mashwara.directory;

/** In what order posts are listed. */
public enum DirectoryOrder {
    /** By organisation, as the tree of organisations has it, and there by grade and name. */
    ORGANISATION,
    /** By the post's name. */
    POST,
    /** By the holder's name; vacant posts last. */
    HOLDER;

    /** The order of that name in any case; by organisation for anything else. */
    public static DirectoryOrder of(String name) {
        for (DirectoryOrder order : values()) {
            if (order.name().equalsIgnoreCase(name)) {
                return order;
            }
        }
        return ORGANISATION;
    }
}
