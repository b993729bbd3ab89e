package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.shared.NotFoundException;

/** The areas that bodies and workplans are about, for those who keep them. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class AreaQueries {

    @Inject
    private AreaRepository areas;

    /** By P-code: a country has few provinces and some hundred districts. One query. */
    public List<AreaRow> areas() {
        return areas.all().stream().map(AreaQueries::row).toList();
    }

    /** @throws NotFoundException if there is no such area */
    public AreaRow area(long areaId) {
        return row(areas.find(areaId).orElseThrow(() -> new NotFoundException("area", areaId)));
    }

    private static AreaRow row(Area area) {
        Area parent = area.getParent();
        int depth = 0;
        for (Area above = parent; above != null; above = above.getParent()) {
            depth++;
        }
        return new AreaRow(
                area.getId(),
                area.getVersion(),
                area.getName(),
                area.getPCode(),
                area.getIsoCode(),
                parent == null ? null : parent.getId(),
                parent == null ? null : parent.getName(),
                depth);
    }
}
