package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** The administrator keeps the areas. What refers to an area refers to it under whatever name. */
@Stateless
@Command
@RolesAllowed(ADMINISTRATOR)
public class AreaService {

    @Inject
    private AreaRepository areas;

    @Inject
    private CommandContext context;

    /**
     * Adds an area.
     *
     * @return its id
     * @throws BusinessException {@code area.pCodeTaken}, {@code area.isoCodeTaken}, or what {@link Area} refuses
     */
    public long add(@NotNull AreaForm form) {
        refuseTaken(form, null);
        Area area = new Area(name(form), form.pCode(), form.isoCode(), parent(form));
        areas.add(area);
        about(area);
        return area.getId();
    }

    /**
     * Corrects an area.
     *
     * @throws BusinessException as above, and {@code area.parentCycle}
     * @throws org.mashwara.shared.StaleEditException if it has changed since it was shown
     */
    public void change(long areaId, long version, @NotNull AreaForm form) {
        Area area = areas.find(areaId).orElseThrow(() -> new NotFoundException("area", areaId));
        area.requireVersion(version);
        refuseTaken(form, area);
        area.describe(name(form), form.pCode(), form.isoCode());
        area.liesIn(parent(form));
        about(area);
    }

    private static LocalText name(AreaForm form) {
        return LocalText.of(Require.text("nameEn", form.nameEn(), LocalText.MAX_LENGTH), form.nameUr());
    }

    private Area parent(AreaForm form) {
        return form.parentId() == null
                ? null
                : areas.find(form.parentId()).orElseThrow(() -> new NotFoundException("area", form.parentId()));
    }

    private void refuseTaken(AreaForm form, Area itself) {
        String pCode = Require.text("pCode", form.pCode(), 20);
        String isoCode = Require.optionalText("isoCode", form.isoCode(), 10);
        refuseTaken("pCode", "area.pCodeTaken", areas.byPCode(pCode), itself);
        if (isoCode != null) {
            refuseTaken("isoCode", "area.isoCodeTaken", areas.byIsoCode(isoCode), itself);
        }
    }

    private static void refuseTaken(String field, String rule, Optional<Area> other, Area itself) {
        if (other.isPresent() && !other.get().equals(itself)) {
            throw BusinessException.onField(field, rule);
        }
    }

    private void about(Area area) {
        context.about("area", area.getId(), area.getName().getEn());
    }
}
