package org.mashwara.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.mashwara.shared.ServerConfiguration;

/** What identity does by itself: the first start's code, and forgetting old attempts to sign in. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class IdentityUpkeep {

    /** How long attempts are kept, for questions that come later than the throttle's. */
    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(90);

    @Inject
    private Setup setup;

    @Inject
    private SignInAttemptRepository attempts;

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

    @Schedule(hour = "2", minute = "30", persistent = false)
    void forgetOldAttempts() {
        attempts.removeBefore(clock.instant().minus(ATTEMPTS_KEPT));
    }
}
