package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.OrganisationEntry;
import org.mashwara.directory.PersonEntry;
import org.mashwara.governance.SeatCapacity;

/**
 * A member of the first body, with the post by which it sits and whoever holds it.
 *
 * @param organisationId an organisation that the register has, or null
 * @param organisation one to be entered, where it has not
 * @param postNameUr the post's name in Urdu, or null
 * @param holder who holds the post, or null where it is vacant
 * @param kind by what kind of charge
 * @param from since when
 */
public record FirstMember(
        Long organisationId,
        OrganisationEntry organisation,
        String postNameEn,
        String postNameUr,
        PersonEntry holder,
        IncumbencyKind kind,
        SeatCapacity capacity,
        LocalDate from)
        implements Serializable {}
