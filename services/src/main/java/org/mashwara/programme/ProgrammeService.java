package org.mashwara.programme;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** The administrator records the programmes that the agency and the government have agreed. */
@Stateless
@Command
@RolesAllowed(ADMINISTRATOR)
public class ProgrammeService {

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private CommandContext context;

    /**
     * What is known of a programme when it is agreed.
     *
     * @param code short and unique
     * @param nameUr the name in Urdu, or null
     * @param approvedOn the day of the agreement; null while it is pending
     */
    public record Agreement(
            String code, String nameEn, String nameUr, LocalDate from, LocalDate until, LocalDate approvedOn) {}

    /**
     * Records a programme with its first version.
     *
     * @return its id
     * @throws BusinessException {@code programme.codeTaken}, {@code programme.needsAnEnd}, {@code
     *     period.endsBeforeItStarts}, or what is missing
     */
    public long agree(@NotNull Agreement agreed) {
        String code = Require.text("code", agreed.code(), 30);
        if (programmes.findByCode(code).isPresent()) {
            throw BusinessException.onField("code", "programme.codeTaken", code);
        }
        Require.text("nameEn", agreed.nameEn(), LocalText.MAX_LENGTH);
        Require.present("from", agreed.from());
        Require.present("until", agreed.until());
        Programme programme = new Programme(code, LocalText.of(agreed.nameEn(), agreed.nameUr()));
        programme.agree(Period.between(agreed.from(), agreed.until()), agreed.approvedOn(), null);
        programmes.add(programme);
        context.about("programme", programme.getId(), programme.getCode());
        return programme.getId();
    }
}
