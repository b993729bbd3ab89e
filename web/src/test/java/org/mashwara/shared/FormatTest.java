package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormatTest {

    private static final LocalDate THE_DAY = LocalDate.of(2014, 3, 18);

    private static final Instant TEN_IN_QUETTA = Instant.parse("2014-03-18T05:00:00Z");

    private static final Instant ONE_IN_QUETTA = Instant.parse("2014-03-18T08:00:00Z");

    private static final Clock THE_FOURTEENTH = Clock.fixed(Instant.parse("2014-03-14T06:00:00Z"), ZoneOffset.UTC);

    private final Format english = new Format(new Fixed("en"), THE_FOURTEENTH);

    private final Format urdu = new Format(new Fixed("ur"), THE_FOURTEENTH);

    @Test
    void aMomentNamesTheDayTheTimeAndWhoseTimeItIs() {
        assertThat(english.moment(TEN_IN_QUETTA, "Asia/Karachi", "Quetta"))
                .isEqualTo("Tuesday 18 March 2014, 10:00 (Quetta time)");
        assertThat(urdu.moment(TEN_IN_QUETTA, "Asia/Karachi", "کوئٹہ"))
                .isEqualTo("منگل 18 مارچ 2014، صبح 10:00 بجے (کوئٹہ کا وقت)");
        assertThat(english.moment(TEN_IN_QUETTA)).endsWith("10:00 (Pakistan time)");
        assertThat(english.moment(null)).isEmpty();
    }

    @Test
    void theFullHoursOfADayAreThereForAScript() {
        assertThat(english.getHours().split("\\|")).hasSize(24).contains("00:00", "23:00");
        assertThat(urdu.getHours().split("\\|"))
                .hasSize(24)
                .startsWith(urdu.time(LocalTime.MIDNIGHT))
                .endsWith(urdu.time(LocalTime.of(23, 0)))
                .allSatisfy(hour -> assertThat(hour).contains(":00"));
    }

    @Test
    void aClosingIsSaidByTheDayOrWithItsTime() {
        Instant endOfThe18th = Instant.parse("2014-03-18T19:00:00Z");
        assertThat(english.until(endOfThe18th, "Asia/Karachi", "Quetta")).isEqualTo("Tuesday 18 March 2014");
        assertThat(english.until(endOfThe18th.minusSeconds(60), "Asia/Karachi", "Quetta"))
                .isEqualTo("Tuesday 18 March 2014");
        assertThat(english.until(TEN_IN_QUETTA, "Asia/Karachi", "Quetta"))
                .isEqualTo("Tuesday 18 March 2014, 10:00 (Quetta time)");
        assertThat(english.until(new Deadline(TEN_IN_QUETTA, Format.PAKISTAN))).endsWith("10:00 (Pakistan time)");
        assertThat(urdu.until(new Deadline(TEN_IN_QUETTA, Format.PAKISTAN, LocalText.of("Quetta", "کوئٹہ"))))
                .isEqualTo(urdu.until(TEN_IN_QUETTA, "Asia/Karachi", "کوئٹہ"));
        assertThat(english.until(null, "Asia/Karachi", "Quetta")).isEmpty();
    }

    @Test
    void aSpanRepeatsTheDayOnlyWhereItChanges() {
        assertThat(english.span(TEN_IN_QUETTA, ONE_IN_QUETTA, "Asia/Karachi", "Quetta"))
                .isEqualTo("Tuesday 18 March 2014, 10:00 to 13:00 (Quetta time)");
        assertThat(english.span(TEN_IN_QUETTA, ONE_IN_QUETTA.plus(Duration.ofDays(1)), "Asia/Karachi", "Quetta"))
                .isEqualTo("Tuesday 18 March 2014, 10:00 to Wednesday 19 March 2014, 13:00 (Quetta time)");
        assertThat(urdu.span(TEN_IN_QUETTA, ONE_IN_QUETTA, "Asia/Karachi", "کوئٹہ"))
                .isEqualTo("منگل 18 مارچ 2014، صبح 10:00 بجے سے دوپہر 1:00 بجے تک (کوئٹہ کا وقت)");
    }

    @Test
    void urduNamesThePartOfTheDay() {
        assertThat(urdu.time(LocalTime.of(9, 30))).isEqualTo("صبح 9:30 بجے");
        assertThat(urdu.time(LocalTime.of(16, 0))).isEqualTo("سہ پہر 4:00 بجے");
        assertThat(urdu.time(LocalTime.of(18, 15))).isEqualTo("شام 6:15 بجے");
        assertThat(urdu.time(LocalTime.of(21, 0))).isEqualTo("رات 9:00 بجے");
        assertThat(english.time(LocalTime.of(9, 30))).isEqualTo("09:30");
    }

    @Test
    void daysAreCountedFromTodayInPakistan() {
        assertThat(english.fromToday(THE_DAY)).isEqualTo("in 4 days");
        assertThat(english.fromToday(THE_DAY.minusDays(4))).isEqualTo("today");
        assertThat(english.fromToday(THE_DAY.minusDays(3))).isEqualTo("tomorrow");
        assertThat(english.fromToday(THE_DAY.minusDays(5))).isEqualTo("yesterday");
        assertThat(english.fromToday(THE_DAY.minusDays(7))).isEqualTo("3 days ago");
        assertThat(urdu.fromToday(THE_DAY)).isEqualTo("4 دن بعد");
        Clock lateOnThe13thInUtc = Clock.fixed(Instant.parse("2014-03-13T20:00:00Z"), ZoneOffset.UTC);
        assertThat(new Format(new Fixed("en"), lateOnThe13thInUtc).fromToday(LocalDate.of(2014, 3, 14)))
                .isEqualTo("today");
    }

    @Test
    void durationsAreWords() {
        assertThat(english.minutes(150)).isEqualTo("2 hours 30 minutes");
        assertThat(english.minutes(1)).isEqualTo("1 minute");
        assertThat(english.minutes(0)).isEqualTo("no time");
        assertThat(english.duration(Duration.ofHours(49).plusMinutes(5))).isEqualTo("2 days 1 hour");
        assertThat(urdu.minutes(150)).isEqualTo("2 گھنٹے 30 منٹ");
    }

    @Test
    void figuresKeepLatinDigitsInBothLanguages() {
        assertThat(english.number(1234567)).isEqualTo("1,234,567");
        assertThat(urdu.number(1234567)).isEqualTo("1,234,567");
        assertThat(english.money(new BigDecimal("2500000.00"), "USD")).isEqualTo("USD 2,500,000");
        assertThat(english.money(new BigDecimal("12.5"), "USD")).isEqualTo("USD 12.50");
        assertThat(urdu.money(new BigDecimal("2500000"), "USD")).isEqualTo("\u2066USD 2,500,000\u2069");
        assertThat(english.share(0.724)).isEqualTo("72 %");
        assertThat(urdu.percent(72)).isEqualTo("72 فیصد");
    }

    @Test
    void aDifferenceHasItsSignInFrontInBothLanguages() {
        assertThat(english.signed(33, 0)).isEqualTo("+33");
        assertThat(english.signed(new BigDecimal("-1.2"), 1)).isEqualTo("-1.2");
        assertThat(urdu.signed(33, 0)).isEqualTo("\u2066+33\u2069");
        assertThat(urdu.signed(new BigDecimal("-67"), 0)).isEqualTo("\u2066-67\u2069");
        assertThat(urdu.signed(null, 0)).isEmpty();
    }

    @Test
    void aTileShowsTheMonth() {
        assertThat(english.shortMonth(THE_DAY)).isEqualTo("Mar");
        assertThat(urdu.shortMonth(THE_DAY)).isEqualTo("مارچ");
    }

    /** A language that no request asks for. */
    private static class Fixed extends Language {

        private final String code;

        Fixed(String code) {
            this.code = code;
        }

        @Override
        public String getCode() {
            return code;
        }
    }
}
