package org.mashwara.shared;

/**
 * How the things of one kind are found, in SQL.
 *
 * @param kind of what kind they are
 * @param found a query for {@code id}, {@code rank} (the higher the better), {@code day} (the later the better, may be
 *     null) and {@code exact} (false for what is only spelt alike) of those that match and that the person may see
 * @param shown a query of one row about the thing whose id is {@code f.id}: target (the id in its page's address),
 *     code, name_en, name_ur, note_en, note_ur, by_en, by_ur, prose, state, day; only the target must be filled
 * @param tie what orders those of the same rank and day, by {@code c.id}
 */
public record SearchSource(SearchKind kind, String found, String shown, String tie) {

    /** Of which the earlier made come first. */
    public SearchSource(SearchKind kind, String found, String shown) {
        this(kind, found, shown, "c.id");
    }
}
