package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;

/** Leaves a trace of every export of results. */
@Stateless
@Command
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, AUDITOR})
public class ResultExportService {

    @Inject
    private CommandContext context;

    /**
     * Begins an export.
     *
     * @param format {@code csv}, {@code xlsx} or {@code codebook} of the answers; after {@code rates-} of how many
     *     responses were given
     * @param filter the filter as it stands in the page's address; blank for everything
     */
    public void begin(String format, String filter) {
        context.note(filter == null || filter.isBlank() ? format : format + ", " + filter);
    }
}
