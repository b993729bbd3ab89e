package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Person;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

class FollowedCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final FollowedCalendar feed =
            new FollowedCalendar(new Person(LocalText.of("Asad Khan", null), null, null), null, 7);

    @Test
    void itIsFetchedAtOnceAndThenEveryHourByOneAtATime() {
        feed.follow(FeedAddress.of("https://calendar.example/secret.ics"), "sealed", true, NOW);
        assertThat(feed.isDue(NOW)).isTrue();
        assertThat(feed.getHost()).isEqualTo("calendar.example");

        feed.claim(NOW);
        assertThat(feed.isDue(NOW.plusSeconds(60))).isFalse();
        assertThat(feed.isDue(NOW.plus(Duration.ofMinutes(10)))).isTrue();

        feed.fetched(NOW);
        assertThat(feed.isDue(NOW.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(feed.isDue(NOW.plus(FollowedCalendar.EVERY))).isTrue();
    }

    @Test
    void afterFailuresItIsTriedLessOftenButEveryDayAndASuccessForgivesThem() {
        feed.follow(FeedAddress.of("https://calendar.example/secret.ics"), "sealed", true, NOW);

        feed.failed(FeedTrouble.REFUSED, NOW);
        assertThat(Duration.between(NOW, feed.getNextAt())).isEqualTo(Duration.ofHours(1));
        feed.failed(FeedTrouble.REFUSED, NOW);
        assertThat(Duration.between(NOW, feed.getNextAt())).isEqualTo(Duration.ofHours(2));
        for (int i = 0; i < 80; i++) {
            feed.failed(FeedTrouble.UNREACHABLE, NOW);
        }
        assertThat(Duration.between(NOW, feed.getNextAt())).isEqualTo(Duration.ofDays(1));
        assertThat(feed.getTrouble()).isEqualTo(FeedTrouble.UNREACHABLE);

        feed.fetched(NOW);
        assertThat(feed.getTrouble()).isNull();
        assertThat(feed.getFailures()).isZero();
    }

    @Test
    void itBelongsToSomebody() {
        assertThatThrownBy(() -> new FollowedCalendar(null, null, 7)).isInstanceOf(BusinessException.class);
    }
}
