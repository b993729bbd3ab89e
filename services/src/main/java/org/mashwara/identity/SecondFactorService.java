package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mashwara.identity.AccountGuardChanged.Change;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;

/** Everybody sets up, renews and removes the own second factor. */
@Stateless
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.SECRETARIAT,
    Roles.SUBPROGRAMME_LEAD,
    Roles.AGENCY_HEAD,
    Roles.COUNTERPART,
    Roles.AUDITOR
})
@Command
public class SecondFactorService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private SecondFactorRepository factors;

    @Inject
    private SecondFactorSecrets secrets;

    @Inject
    private SecondFactorCheck check;

    @Inject
    private AccountGuards guards;

    @Inject
    private PasswordProof proof;

    @Inject
    private Settings settings;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Offers a new secret, which counts once a code from it is typed. An earlier one counts until then.
     *
     * @param password the present one
     * @throws BusinessException {@code password.wrong} on {@code current}, or {@code signIn.wait}
     */
    public void offer(String password, Origin origin) {
        Account account = own();
        proof.require(account, password, origin);
        SecondFactor factor = factors.of(account.getId()).orElseGet(() -> {
            SecondFactor first = new SecondFactor(account);
            factors.add(first);
            return first;
        });
        factor.offer(secrets.seal(account.getId(), secrets.random()));
    }

    /**
     * Makes the offered secret count.
     *
     * @return new recovery codes, to be shown once; earlier ones are void
     * @throws BusinessException {@code secondFactor.notOffered}; {@code secondFactor.wrong} on {@code code}
     */
    public List<String> confirm(String code) {
        Account account = own();
        SecondFactor factor = factors.of(account.getId())
                .filter(found -> found.getPending() != null)
                .orElseThrow(() -> new BusinessException("secondFactor.notOffered"));
        factor.confirm(secrets.open(factor, factor.getPending()), plain(code), clock.instant());
        guards.changed(account, Change.SECOND_FACTOR_SET_UP);
        return newCodes(account);
    }

    /**
     * Makes new recovery codes; earlier ones are void.
     *
     * @param code one of the telephone's, or the last recovery code
     * @return the codes, to be shown once
     * @throws BusinessException {@code secondFactor.wrong} on {@code code}, or {@code signIn.wait}
     */
    public List<String> renewRecoveryCodes(String code, Origin origin) {
        Account account = own();
        requireCode(account, code, origin);
        return newCodes(account);
    }

    /**
     * Does without a second factor from now on.
     *
     * @throws BusinessException {@code secondFactor.required} where a role of the account needs one; {@code
     *     secondFactor.wrong} on {@code code}; {@code signIn.wait}
     */
    public void remove(String code, Origin origin) {
        Account account = own();
        Require.that(
                Collections.disjoint(account.getRoles(), settings.roles(SettingKey.SECOND_FACTOR_ROLES)),
                "secondFactor.required");
        requireCode(account, code, origin);
        factors.of(account.getId()).ifPresent(factors::remove);
        factors.remove(factors.codesOf(account.getId()));
        guards.changed(account, Change.SECOND_FACTOR_REMOVED);
    }

    private void requireCode(Account account, String code, Origin origin) {
        SecondFactorCheck.Answer answer = check.again(account.getId(), code, origin);
        Require.that(
                answer.delay().isZero(),
                "signIn.wait",
                Math.max(1, answer.delay().toSeconds()));
        if (!answer.right()) {
            throw BusinessException.onField("code", "secondFactor.wrong");
        }
    }

    private List<String> newCodes(Account account) {
        factors.remove(factors.codesOf(account.getId()));
        List<String> codes = new ArrayList<>();
        while (codes.size() < RecoveryCode.COUNT) {
            String code = OneTimeCodes.printed();
            codes.add(code);
            factors.add(new RecoveryCode(account, OneTimeCodes.hashTyped(code), clock.instant()));
        }
        return List.copyOf(codes);
    }

    private static String plain(String code) {
        return code == null ? "" : code.replaceAll("[\\s\\p{Pd}]", "");
    }

    private Account own() {
        Account account = accounts.get(actors.current().accountId());
        context.about("account", account.getId(), account.getSignInName());
        return account;
    }
}
