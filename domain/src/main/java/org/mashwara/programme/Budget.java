package org.mashwara.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.mashwara.shared.Require;

/** An amount of money planned for an activity, with two decimals, in one currency. */
@Embeddable
public class Budget {

    @Column(name = "budget")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    protected Budget() {}

    private Budget(BigDecimal amount, String currency) {
        Require.present("activity.budget", amount);
        Require.that(amount.signum() >= 0, "budget.negative");
        Require.that(currency != null && currency.matches("[A-Z]{3}"), "budget.currency");
        this.amount = amount.setScale(2, RoundingMode.HALF_UP);
        this.currency = currency;
    }

    /**
     * @param amount not negative, rounded to two decimals
     * @param currency ISO 4217 code, three capital letters
     */
    public static Budget of(BigDecimal amount, String currency) {
        return new Budget(amount, currency);
    }

    /** An amount in United States dollars, the agency's currency of account. */
    public static Budget usd(long amount) {
        return new Budget(BigDecimal.valueOf(amount), "USD");
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Budget that
                && Objects.equals(amount, that.amount)
                && Objects.equals(currency, that.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, currency);
    }

    @Override
    public String toString() {
        return currency + " " + amount;
    }
}
