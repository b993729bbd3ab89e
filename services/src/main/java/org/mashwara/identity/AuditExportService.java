package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Roles;

/** Leaves a trace of every export of the audit trail. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
@Command
public class AuditExportService {

    @Inject
    private CommandContext context;

    /**
     * Begins an export.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param filter the filter as it stands in the page's address; blank for everything
     */
    public void begin(String format, String filter) {
        context.note(filter == null || filter.isBlank() ? format : format + ", " + filter);
    }
}
