package org.mashwara.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.Objects;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

/** Which numbers a question takes, and in which unit. Of a rating only the highest counts. */
@Embeddable
public class QuestionRange {

    /** Any number, without a unit. */
    public static final QuestionRange NONE = new QuestionRange(null, null, null);

    /** How high a rating goes unless the question says otherwise. */
    private static final int USUAL_RATING = 5;

    private static final int DECIMALS = 4;
    private static final int DIGITS = 14;

    @Column(name = "minimum")
    private BigDecimal minimum;

    @Column(name = "maximum")
    private BigDecimal maximum;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "unit_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "unit_ur"))
    private LocalText unit;

    protected QuestionRange() {}

    /**
     * @param minimum the lowest that is taken, or null for any
     * @param maximum the highest that is taken, or null for any
     * @param unit shown beside the number, or null
     * @throws BusinessException {@code question.range} on {@code maximum} if the minimum is above it
     */
    public QuestionRange(BigDecimal minimum, BigDecimal maximum, LocalText unit) {
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            throw BusinessException.onField("maximum", "question.range");
        }
        this.minimum = minimum;
        this.maximum = maximum;
        this.unit = unit;
    }

    /** @throws BusinessException {@code question.rating} on {@code maximum} unless it is a whole number from 2 to 10 */
    QuestionRange asRating() {
        BigDecimal highest = maximum == null ? BigDecimal.valueOf(USUAL_RATING) : maximum;
        boolean whole = highest.stripTrailingZeros().scale() <= 0;
        if (!whole || highest.intValue() < 2 || highest.intValue() > QuestionKind.HIGHEST_RATING) {
            throw BusinessException.onField("maximum", "question.rating", QuestionKind.HIGHEST_RATING);
        }
        return new QuestionRange(BigDecimal.valueOf(QuestionKind.LOWEST_RATING), highest, unit);
    }

    /** @throws BusinessException {@code answer.decimals}, {@code answer.digits}, {@code answer.atLeast} or {@code answer.atMost}, with the bound */
    void requireWithin(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > DECIMALS) {
            throw new BusinessException("answer.decimals", DECIMALS);
        }
        // of a number with an exponent the difference may be more than an integer holds
        if ((long) plain.precision() - plain.scale() > DIGITS) {
            throw new BusinessException("answer.digits", DIGITS);
        }
        if (minimum != null && number.compareTo(minimum) < 0) {
            throw new BusinessException("answer.atLeast", getMinimum());
        }
        if (maximum != null && number.compareTo(maximum) > 0) {
            throw new BusinessException("answer.atMost", getMaximum());
        }
    }

    /** Written as people write it, without zeros at its end; null for any. */
    public BigDecimal getMinimum() {
        return plain(minimum);
    }

    /** Written as {@link #getMinimum}; null for any. */
    public BigDecimal getMaximum() {
        return plain(maximum);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    public LocalText getUnit() {
        return unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionRange that
                && Objects.equals(minimum, that.minimum)
                && Objects.equals(maximum, that.maximum)
                && Objects.equals(unit, that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minimum, maximum, unit);
    }
}
