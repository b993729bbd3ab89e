package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;

/** Issues the code with which a person chooses a first password, and makes earlier ones void. */
@ApplicationScoped
class FirstPasswordCodes {

    @Inject
    private OneTimeCodeRepository codes;

    @Inject
    private Settings settings;

    @Inject
    private Event<FirstPasswordIssued> issued;

    @Inject
    private Clock clock;

    IssuedCode issue(Account account) {
        Instant now = clock.instant();
        codes.openOf(account.getId()).forEach(code -> code.revoke(now));
        boolean mailed = account.getEmail() != null;
        String secret = mailed ? OneTimeCodes.link() : OneTimeCodes.printed();
        String hash = mailed ? OneTimeCodes.hash(secret) : OneTimeCodes.hashTyped(secret);
        OneTimeCode code = OneTimeCode.forFirstPassword(
                account, hash, now, Duration.ofDays(settings.number(SettingKey.CODE_DAYS)));
        codes.add(code);
        if (mailed) {
            issued.fire(new FirstPasswordIssued(
                    account.getId(),
                    account.getPerson().getName(),
                    account.getSignInName(),
                    account.getEmail(),
                    account.getLocale(),
                    secret,
                    code.getExpiresAt()));
        }
        return new IssuedCode(account.getId(), mailed ? null : secret, code.getExpiresAt());
    }
}
