package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

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

    /**
     * Adds a room.
     *
     * @return its id
     * @throws org.mashwara.shared.BusinessException what {@link Room} refuses
     */
    public long add(@NotNull @Valid RoomEntry entry) {
        Organisation organisation = register.findOrganisation(entry.organisation())
                .orElseThrow(() -> new NotFoundException("organisation", entry.organisation()));
        Room room = new Room(
                LocalText.of(Require.text("nameEn", entry.nameEn(), LocalText.MAX_LENGTH), entry.nameUr()),
                organisation,
                LocalText.of(Require.text("cityEn", entry.cityEn(), LocalText.MAX_LENGTH), entry.cityUr()),
                entry.capacity());
        rooms.add(room);
        context.about("room", room.getId(), room.getName().getEn());
        return room.getId();
    }
}
