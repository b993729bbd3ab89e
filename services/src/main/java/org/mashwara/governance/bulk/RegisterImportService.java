package org.mashwara.governance.bulk;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mashwara.governance.RegisterImport;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Upload;

/**
 * Brings a workbook into the register: looked at first, then carried out as one command or not at all. It changes
 * organisations and many posts at once, which is an administrator's business ({@link
 * org.mashwara.directory.RegisterAccess}).
 */
@Stateless
@Command
@RolesAllowed(ADMINISTRATOR)
public class RegisterImportService {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private RegisterBulk bulk;

    @Inject
    private RegisterRehearsal rehearsal;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Takes a workbook in and rehearses it; changes nothing in the register. Earlier ones of the same account that were
     * not carried out are set aside.
     *
     * @return id of the import, with its report
     * @throws BusinessException on the field {@code file} if it is no workbook of the register
     */
    public long upload(@NotNull Upload upload) {
        byte[] content = upload.content() == null ? new byte[0] : upload.content();
        ImportReport report = new ImportReport(rehearsal.rehearse(content));
        long account = actors.current().accountId();
        entityManager
                .createQuery(
                        "select i from RegisterImport i where i.uploadedBy = :account and i.doneAt is null"
                                + " and i.setAsideAt is null",
                        RegisterImport.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(earlier -> earlier.setAside(clock.instant()));
        RegisterImport handedIn = new RegisterImport(
                upload.fileName(), content, ReportJson.write(report), counts(report), clock.instant(), account);
        entityManager.persist(handedIn);
        about(handedIn);
        return handedIn.getId();
    }

    /**
     * Carries the workbook out.
     *
     * @throws BusinessException {@code import.notReady} if it has mistakes, would change nothing, or was carried out
     * @throws org.mashwara.shared.StaleEditException if the register has changed so that something else would become of
     *     a row than was shown
     */
    public void carryOut(long importId, long version) {
        RegisterImport handedIn = own(importId, version);
        if (!handedIn.isReady()) {
            throw new BusinessException("import.notReady");
        }
        about(handedIn);
        String done = ReportJson.write(bulk.carryOut(RegisterBook.read(handedIn.getContent()), true));
        handedIn.carriedOut(done, clock.instant());
    }

    /** Sets a workbook aside that is not to be carried out. */
    public void setAside(long importId, long version) {
        RegisterImport handedIn = own(importId, version);
        about(handedIn);
        handedIn.setAside(clock.instant());
    }

    private RegisterImport own(long importId, long version) {
        RegisterImport handedIn = entityManager.find(RegisterImport.class, importId);
        if (handedIn == null || handedIn.getUploadedBy() != actors.current().accountId()) {
            throw new NotFoundException("import", importId);
        }
        handedIn.requireVersion(version);
        return handedIn;
    }

    private void about(RegisterImport handedIn) {
        RegisterImport.Counts counts = handedIn.getCounts();
        context.about("import", handedIn.getId(), handedIn.getFileName());
        context.note("SHA-256 %s; +%d, ~%d, =%d, !%d"
                .formatted(
                        handedIn.getSha256(),
                        counts.created(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.mistakes()));
    }

    private static RegisterImport.Counts counts(ImportReport report) {
        return new RegisterImport.Counts(
                (int) report.count(ReportLine.Outcome.MISTAKE),
                (int) report.count(ReportLine.Outcome.CREATED),
                (int) report.count(ReportLine.Outcome.CHANGED),
                (int) report.count(ReportLine.Outcome.LEFT));
    }
}
