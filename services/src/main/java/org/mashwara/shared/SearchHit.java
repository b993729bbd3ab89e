package org.mashwara.shared;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that a search found.
 *
 * @param target the id in the address of the page that shows it
 * @param code its reference or code, or null
 * @param name its name, or null where its prose says it all
 * @param note what places it: the organisation of a post, the meeting of a decision; or null
 * @param by who holds it or said it, or null
 * @param prose people's own text, or null
 * @param state the name of its state, or null
 * @param day its day, or null
 */
public record SearchHit(
        SearchKind kind,
        long id,
        long target,
        String code,
        LocalText name,
        LocalText note,
        LocalText by,
        String prose,
        String state,
        LocalDate day)
        implements Serializable {}
