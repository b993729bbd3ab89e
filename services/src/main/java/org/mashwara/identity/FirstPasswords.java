package org.mashwara.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;

/** Lets a person who holds a one-time code choose a password. Open to all: the code is the proof. */
@Stateless
@PermitAll
public class FirstPasswords {

    @Inject
    private OneTimeCodeRepository codes;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SignIns signIns;

    @Inject
    private FailedCodes failedCodes;

    @Inject
    private SystemCommands commands;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /** Whose password a link opens. */
    public record Invited(LocalText name, String signInName) {

        public LocalText getName() {
            return name;
        }

        public String getSignInName() {
            return signInName;
        }
    }

    /** Whose password the code of a link opens, while it can be used. */
    public Optional<Invited> invited(String code) {
        return usable(OneTimeCodes.hash(code))
                .map(OneTimeCode::getAccount)
                .map(account -> new Invited(account.getPerson().getName(), account.getSignInName()));
    }

    /**
     * Chooses the password with the code of a link.
     *
     * @throws BusinessException {@code code.notUsable}, or what {@link PasswordPolicy} refuses
     */
    public void chooseByLink(String code, String password) {
        OneTimeCode found = usable(OneTimeCodes.hash(code)).orElseThrow(() -> new BusinessException("code.notUsable"));
        choose(found, password);
    }

    /**
     * Chooses the password with a printed code.
     *
     * @param address the network address it comes from; too many wrong codes from one make it wait
     * @throws BusinessException on the field {@code code}: {@code code.wrong}, also where there is no such account;
     *     {@code signIn.wait} with the seconds to wait; or what {@link PasswordPolicy} refuses
     */
    public void chooseByPrintedCode(String signInName, String code, String password, String address) {
        SignIns.Begun begun = signIns.begin(signInName, address);
        if (begun.attemptId() == null) {
            throw new BusinessException("signIn.wait", secondsOf(begun.delay()));
        }
        List<OneTimeCode> open = accounts.bySignInName(signInName)
                .map(account -> codes.openOf(account.getId()))
                .orElse(List.of());
        String hash = OneTimeCodes.hashTyped(code);
        Instant now = clock.instant();
        Optional<OneTimeCode> right = open.stream()
                .filter(candidate ->
                        candidate.isUsable(now) && candidate.getCodeHash().equals(hash))
                .findFirst();
        if (right.isEmpty()) {
            open.forEach(candidate -> failedCodes.count(candidate.getId()));
            throw BusinessException.onField("code", "code.wrong");
        }
        choose(right.get(), password);
        signIns.succeeded(begun.attemptId());
    }

    private Optional<OneTimeCode> usable(String hash) {
        return codes.byHash(hash)
                .filter(code -> code.getPurpose() == OneTimeCode.Purpose.FIRST_PASSWORD
                        && code.isUsable(clock.instant())
                        && !code.getAccount().isLocked());
    }

    private void choose(OneTimeCode code, String password) {
        Account owner = code.getAccount();
        PasswordPolicy.check(password, owner.getSignInName(), owner.getPerson().getName());
        String hash = passwords.hash(password.toCharArray());
        commands.runFor(owner.getId(), "identity.firstPassword.choose", () -> {
            Instant now = clock.instant();
            codes.byHash(code.getCodeHash())
                    .orElseThrow(() -> new BusinessException("code.notUsable"))
                    .use(now);
            Account account = accounts.get(owner.getId());
            account.changePassword(hash, now);
            context.about("account", account.getId(), account.getSignInName());
        });
    }

    private static long secondsOf(Duration delay) {
        return Math.max(1, delay.toSeconds());
    }
}
