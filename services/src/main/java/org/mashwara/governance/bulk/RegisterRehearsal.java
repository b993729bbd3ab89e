package org.mashwara.governance.bulk;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;

/** Carries a workbook out in a transaction of its own that is never kept: the dry run. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RegisterRehearsal {

    @Inject
    private RegisterBulk bulk;

    @Resource
    private SessionContext session;

    /**
     * What would become of each row.
     *
     * @param content a workbook
     * @throws org.mashwara.shared.BusinessException on the field {@code file} if it is none of the register
     */
    public List<ReportLine> rehearse(byte[] content) {
        RegisterBook book = RegisterBook.read(content);
        try {
            return bulk.carryOut(book, false).lines();
        } catch (PersistenceException | ConstraintViolationException e) {
            // no rule refused it, but the database keeps its own watch over the whole
            List<ReportLine> lines = new ArrayList<>(book.mistaken());
            lines.add(new ReportLine(
                    RegisterSheet.ORGANISATIONS,
                    0,
                    "",
                    ReportLine.Outcome.MISTAKE,
                    List.of(),
                    List.of(new Mistake("–", "import.refused", List.of()))));
            return lines;
        } finally {
            session.setRollbackOnly();
        }
    }
}
