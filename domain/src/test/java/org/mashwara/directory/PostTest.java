package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** A post is renamed, moved, put right, split, merged and abolished. */
class PostTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2014, 3, 18);

    private final Organisation home = office("Home Department");
    private final Organisation prisons = office("Prisons Department");
    private final Post secretary = new Post(home, text("Home Secretary"), FIRST, "BS-20", null);
    private final Post additional = new Post(home, text("Additional Home Secretary"), FIRST, "BS-19", secretary);

    @Test
    void earlierDaysKeepTheEarlierPlace() {
        additional.moveTo(new Place(prisons, null, "BS-20"), MARCH);

        assertThat(additional.placeOn(MARCH.minusDays(1))).isEqualTo(new Place(home, secretary, "BS-19"));
        assertThat(additional.placeOn(MARCH)).isEqualTo(new Place(prisons, null, "BS-20"));
        assertThat(additional.placeOn(FIRST.minusYears(5)).organisation()).isSameAs(home);
        assertThat(additional.placeSince(MARCH)).isEqualTo(MARCH);
    }

    @Test
    void changesFollowOneAnother() {
        additional.moveTo(new Place(prisons, null, "BS-20"), MARCH);
        assertRefused("place.beforeCurrent", () -> additional.moveTo(new Place(home, null, null), MARCH));
        assertRefused("change.nothing", () -> additional.moveTo(new Place(prisons, null, "BS-20"), MARCH.plusDays(1)));
    }

    @Test
    void noPostStandsUnderItself() {
        assertRefused("post.cycle", () -> secretary.moveTo(new Place(home, additional, "BS-20"), MARCH));
        assertRefused("post.cycle", () -> secretary.correctPlace(new Place(home, secretary, "BS-20"), MARCH));
    }

    @Test
    void aMoveToComeIsSeenByAnotherMove() {
        Post deputy = new Post(home, text("Deputy Secretary"), FIRST, null, null);
        secretary.moveTo(new Place(home, deputy, "BS-20"), MARCH.plusMonths(1));
        assertRefused("post.cycle", () -> deputy.moveTo(new Place(home, secretary, null), MARCH));
    }

    @Test
    void aWrongEntryIsPutRightForAllItsDays() {
        additional.moveTo(new Place(prisons, null, "BS-20"), MARCH);
        additional.correctPlace(new Place(home, secretary, "BS-18"), MARCH.minusDays(1));
        additional.correctPlaceSince(MARCH.plusDays(9), MARCH);

        assertThat(additional.placeOn(FIRST).grade()).isEqualTo("BS-18");
        assertThat(additional.placeOn(MARCH.plusDays(8)).organisation()).isSameAs(home);
        assertThat(additional.placeOn(MARCH.plusDays(9)).organisation()).isSameAs(prisons);
    }

    @Test
    void aNamesFirstDayIsPutRightBetweenItsNeighbours() {
        secretary.rename(text("Secretary, Home"), MARCH);
        secretary.correctNameSince(MARCH.minusDays(10), MARCH);
        assertThat(secretary.nameOn(MARCH.minusDays(10)).getEn()).isEqualTo("Secretary, Home");
        assertThat(secretary.nameOn(MARCH.minusDays(11)).getEn()).isEqualTo("Home Secretary");
        assertRefused("name.dayOutside", () -> secretary.correctNameSince(FIRST, MARCH));
        assertRefused("name.dayOutside", () -> secretary.correctNameSince(MARCH.plusDays(1), FIRST));
    }

    @Test
    void anAbolishedPostEndsWithItsHolders() {
        Incumbency holder = held(additional, "Asad", Period.from(FIRST));
        new LineOfHolders(additional, List.of(holder)).abolish(MARCH);

        assertThat(additional.existsOn(MARCH)).isTrue();
        assertThat(additional.existsOn(MARCH.plusDays(1))).isFalse();
        assertThat(holder.getPeriod().getUntil()).isEqualTo(MARCH);
        assertRefused("post.abolished", () -> additional.abolish(MARCH));
        assertRefused("post.abolished", () -> additional.rename(text("Later"), MARCH.plusDays(2)));
        additional.restore();
        assertThat(additional.existsOn(MARCH.plusDays(1))).isTrue();
    }

    @Test
    void aPostWithALaterHolderIsNotAbolishedBefore() {
        Incumbency later = held(additional, "Asad", Period.from(MARCH.plusDays(5)));
        assertRefused("post.laterHolder", () -> new LineOfHolders(additional, List.of(later)).abolish(MARCH));
    }

    @Test
    void aMergedPostIsSucceededByTheOther() {
        new LineOfHolders(additional, List.of()).mergeInto(secretary, MARCH);
        assertThat(additional.getLastDay()).isEqualTo(MARCH.minusDays(1));
        assertThat(additional.getSuccessors()).containsExactly(secretary);
        assertRefused("post.itself", () -> new LineOfHolders(secretary, List.of()).mergeInto(secretary, MARCH));
    }

    @Test
    void aSplitOffPostBeginsWhereTheOtherStands() {
        Post part = additional.splitOff(text("Additional Home Secretary (Judicial)"), MARCH);
        assertThat(part.placeOn(MARCH)).isEqualTo(new Place(home, secretary, "BS-19"));
        assertThat(part.getBeginning()).isEqualTo(MARCH);
        assertThat(additional.getSuccessors()).containsExactly(part);
        assertThat(additional.getLastDay()).isNull();
    }

    @Test
    void aPostThatExistsAgainKeepsWhatWasSplitOffIt() {
        Post part = additional.splitOff(text("Additional Home Secretary (Judicial)"), MARCH);
        new LineOfHolders(additional, List.of()).mergeInto(secretary, MARCH.plusDays(1));
        assertThat(additional.getSuccessors()).containsExactlyInAnyOrder(part, secretary);
        additional.restore();
        assertThat(additional.getSuccessors()).containsExactly(part);
    }

    @Test
    void anOrganisationIsDissolvedWhenNothingIsLeftInIt() {
        assertRefused("organisation.notEmpty", () -> home.endOn(MARCH, List.of(secretary), List.of()));
        secretary.moveTo(new Place(prisons, null, "BS-20"), MARCH.plusDays(1));
        Organisation wing = new Organisation(OrganisationKind.DEPARTMENT, text("Wing"), FIRST, home);
        assertRefused("organisation.notEmpty", () -> home.endOn(MARCH, List.of(secretary), List.of(wing)));
        wing.moveUnder(prisons, MARCH.plusDays(1));
        assertRefused(
                "organisation.lastDayTooEarly",
                () -> home.endOn(FIRST.minusDays(1), List.of(secretary), List.of(wing)));
        home.endOn(MARCH, List.of(secretary), List.of(wing));

        assertThat(home.existsOn(MARCH)).isTrue();
        assertThat(home.existsOn(MARCH.plusDays(1))).isFalse();
        assertRefused("organisation.ended", () -> home.endOn(MARCH, List.of(), List.of()));
        assertRefused("organisation.ended", () -> home.rename(text("Home"), MARCH.plusDays(9)));
        assertRefused("organisation.ended", () -> secretary.moveTo(new Place(home, null, "BS-20"), MARCH.plusDays(9)));
        assertRefused("organisation.ended", () -> new Post(home, text("Clerk"), MARCH, null, null));
        home.restore();
        assertThat(home.getLastDay()).isNull();
    }

    @Test
    void anIncumbencyIsEnteredBesideTheOthers() {
        Incumbency first = held(secretary, "Asad", Period.between(FIRST, MARCH));
        LineOfHolders line = new LineOfHolders(secretary, List.of(first));
        Person bilal = person("Bilal");

        Incumbency next = line.enter(
                bilal, IncumbencyKind.REGULAR, new Notification("N/1", MARCH, null), Period.from(MARCH.plusDays(1)));
        assertThat(next.getNotification().dated()).isEqualTo(MARCH);
        assertRefused(
                "incumbency.overlaps",
                () -> line.enter(bilal, IncumbencyKind.REGULAR, Notification.NONE, Period.from(MARCH)));
        assertRefused(
                "post.notYet",
                () -> line.enter(bilal, IncumbencyKind.ACTING, Notification.NONE, Period.from(FIRST.minusDays(1))));
        assertThat(line.enter(bilal, IncumbencyKind.ACTING, Notification.NONE, Period.from(MARCH)))
                .isNotNull();
    }

    @Test
    void anIncumbencyIsEndedPutRightAndSetAside() {
        Incumbency incumbency = held(secretary, "Asad", Period.from(FIRST));
        LineOfHolders line = new LineOfHolders(secretary, List.of(incumbency));
        line.end(incumbency, MARCH);
        assertThat(incumbency.getPeriod().getUntil()).isEqualTo(MARCH);
        assertRefused("incumbency.alreadyEnded", () -> line.end(incumbency, MARCH));

        Person bilal = person("Bilal");
        line.correct(incumbency, bilal, IncumbencyKind.ACTING, Notification.NONE, Period.from(MARCH));
        assertThat(incumbency.getPerson()).isSameAs(bilal);
        assertThat(incumbency.getPeriod()).isEqualTo(Period.from(MARCH));

        VoidedIncumbency aside = line.setAside(incumbency, "Another Bilal was meant", Instant.EPOCH);
        assertThat(aside.getPeriod()).isEqualTo(Period.from(MARCH));
        assertRefused("required", () -> line.setAside(incumbency, " ", Instant.EPOCH));
    }

    private static Incumbency held(Post post, String name, Period period) {
        return new Incumbency(post, person(name), IncumbencyKind.REGULAR, null, period);
    }

    private static Organisation office(String name) {
        return new Organisation(OrganisationKind.DEPARTMENT, text(name), FIRST, null);
    }

    private static Person person(String name) {
        return new Person(text(name), null, null);
    }

    private static LocalText text(String text) {
        return LocalText.of(text, null);
    }

    private static void assertRefused(String rule, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }
}
