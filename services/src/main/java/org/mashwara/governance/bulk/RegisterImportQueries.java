package org.mashwara.governance.bulk;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mashwara.governance.RegisterImport;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Download;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** Workbooks of the register: the empty form, the register itself, and those that the account handed in. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class RegisterImportQueries {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LATEST = 10;

    /** All but the workbook itself. */
    private static final String HEAD = "i.id, i.version, i.fileName, i.mistakes, i.created, i.changed, i.unchanged,"
            + " i.uploadedAt, i.doneAt, i.setAsideAt";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private RegisterBulk bulk;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** The empty form. */
    public Download template() {
        return new Download("mashwara-register-form.xlsx", XLSX, bulk.template());
    }

    /**
     * The register of today and what is known of later days; what comes back unchanged changes nothing.
     *
     * @throws org.mashwara.shared.BusinessException {@code import.registerTooLarge}
     */
    public Download register() {
        return new Download("mashwara-register-" + LocalDate.now(clock) + ".xlsx", XLSX, bulk.register());
    }

    /** The latest workbooks that the account handed in, the newest first. One query. */
    public List<ImportRow> latest() {
        return entityManager
                .createQuery(
                        "select " + HEAD + " from RegisterImport i where i.uploadedBy = :account"
                                + " order by i.uploadedAt desc, i.id desc",
                        Object[].class)
                .setParameter("account", actors.current().accountId())
                .setMaxResults(LATEST)
                .getResultStream()
                .map(RegisterImportQueries::row)
                .toList();
    }

    /**
     * One with its report, the mistakes first. One query.
     *
     * @param outcome only rows that come to this, or null
     * @param first index of the first row, from 0
     * @throws NotFoundException unless the account handed it in
     */
    public ImportDetail detail(long importId, ReportLine.Outcome outcome, int first, int size) {
        Object[] handedIn = entityManager
                .createQuery(
                        "select " + HEAD + ", i.report from RegisterImport i where i.id = :id"
                                + " and i.uploadedBy = :account",
                        Object[].class)
                .setParameter("id", importId)
                .setParameter("account", actors.current().accountId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("import", importId));
        ImportRow head = row(handedIn);
        List<ReportLine> lines = ReportJson.read((String) handedIn[10]).stream()
                .filter(line -> outcome == null || line.outcome() == outcome)
                .sorted(Comparator.comparing(ReportLine::outcome)
                        .thenComparing(ReportLine::sheet)
                        .thenComparing(ReportLine::row))
                .toList();
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = first >= lines.size() ? 0 : Math.max(0, first);
        return new ImportDetail(
                head,
                head.waiting()
                        && new RegisterImport.Counts(head.mistakes(), head.created(), head.changed(), head.unchanged())
                                .isReady(),
                new Page<>(lines.subList(from, Math.min(lines.size(), from + rows)), lines.size(), from, rows));
    }

    private static ImportRow row(Object[] row) {
        return new ImportRow(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (Integer) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (Instant) row[7],
                (Instant) row[8],
                row[8] == null && row[9] == null);
    }
}
