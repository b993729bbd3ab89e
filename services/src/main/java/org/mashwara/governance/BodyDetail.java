package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.NameRow;
import org.mashwara.shared.LocalText;

/**
 * A body as on a day.
 *
 * @param area the area that it is about, or null for the whole programme
 * @param areaCodes the area's P-code and ISO code, as far as they are known
 * @param parentCode code of the body that decides on its recommendations, or null
 * @param terms the terms of reference in force on the day, or null
 * @param otherTerms all other versions, the newest first
 * @param seats in order of precedence
 * @param below the bodies whose recommendations it decides on
 * @param names all its names, the newest first; without a first day the earliest that is known
 * @param lastDay its last day, or null while none is recorded
 * @param mayKeep whether the person keeps the body and its terms of reference
 * @param maySeat whether the person keeps its seats
 */
public record BodyDetail(
        long id,
        String code,
        LocalText name,
        LocalText city,
        LocalText area,
        List<String> areaCodes,
        String parentCode,
        LocalText parent,
        TermsRow terms,
        List<TermsRow> otherTerms,
        List<SeatRow> seats,
        List<BodyLink> below,
        List<NameRow> names,
        LocalDate lastDay,
        boolean mayKeep,
        boolean maySeat)
        implements Serializable {

    /** Another body, to go to. */
    public record BodyLink(String code, LocalText name) implements Serializable {}
}
