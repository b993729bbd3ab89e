package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;

/** Keeps the rooms in which bodies can sit. */
@Stateless
@Command
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
public class RoomService {

    @Inject
    private RoomRepository rooms;

    @Inject
    private PostRepository register;

    @Inject
    private CommandContext context;

    @Inject
    private Event<Timetable.Changed> changed;

    /**
     * Adds a room.
     *
     * @return its id
     * @throws org.mashwara.shared.BusinessException what {@link Room} refuses
     */
    public long add(@NotNull @Valid RoomEntry entry) {
        Room room = new Room(entry.name(), organisation(entry), entry.city(), entry.capacity());
        rooms.add(room);
        tell(room);
        return room.getId();
    }

    /**
     * Corrects what is known of a room.
     *
     * @param version as the page showed it
     * @throws org.mashwara.shared.BusinessException what {@link Room} refuses
     */
    public void change(long roomId, long version, @NotNull @Valid RoomEntry entry) {
        Room room = rooms.find(roomId).orElseThrow(() -> new NotFoundException("room", roomId));
        room.requireVersion(version);
        room.furnish(entry.name(), organisation(entry), entry.city(), entry.capacity());
        tell(room);
    }

    private Organisation organisation(RoomEntry entry) {
        return register.findOrganisation(entry.organisation())
                .orElseThrow(() -> new NotFoundException("organisation", entry.organisation()));
    }

    private void tell(Room room) {
        context.about("room", room.getId(), room.getName().getEn());
        changed.fire(new Timetable.Changed());
    }
}
