package org.mashwara.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mashwara.shared.Jobs;
import org.mashwara.shared.ServerConfiguration;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;

/** What identity does by itself: the first start's code, locking leavers' accounts, and forgetting old sessions and attempts to sign in. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class IdentityUpkeep {

    private static final Duration DAILY = Duration.ofDays(1);

    @Inject
    private Setup setup;

    @Inject
    private Jobs jobs;

    @Inject
    private SignInAttemptRepository attempts;

    @Inject
    private SignInSessionRepository sessions;

    @Inject
    private Settings settings;

    @Inject
    private Leavers leavers;

    @Inject
    private ServerConfiguration configuration;

    @Inject
    private Clock clock;

    @PostConstruct
    void begin() {
        if (!configuration.demo()) {
            setup.announce();
        }
    }

    @Schedule(hour = "0", minute = "10", persistent = false)
    void lockLeavers() {
        daily("identity.lockLeavers", leavers::lockGone);
    }

    @Schedule(hour = "2", minute = "30", persistent = false)
    void forgetOldSignIns() {
        daily("identity.forgetOldSignIns", this::forget);
    }

    private void forget() {
        Instant before = clock.instant().minus(Duration.ofDays(settings.number(SettingKey.SIGN_IN_DAYS)));
        attempts.removeBefore(before);
        sessions.removeBefore(before);
    }

    private void daily(String job, Runnable work) {
        jobs.attempt(job, DAILY, work);
    }
}
