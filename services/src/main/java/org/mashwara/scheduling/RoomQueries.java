package org.mashwara.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.shared.Roles;

/** The rooms from which the TWG Secretariat chooses. */
@Stateless
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class RoomQueries {

    @Inject
    private RoomRepository rooms;

    /** By city and name, at most {@link RoomRepository#MAX_ROOMS}. One query. */
    public List<RoomRow> rooms() {
        return rooms.all().stream().map(RoomRow::of).toList();
    }
}
