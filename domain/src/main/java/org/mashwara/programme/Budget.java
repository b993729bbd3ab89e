package org.mashwara.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.mashwara.shared.Require;

/** An amount of money planned for an activity, with two decimals, in one currency. */
@Embeddable
public class Budget {

    private static final int DECIMALS = 2;

    @Column(name = "budget")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    protected Budget() {}

    private Budget(BigDecimal amount, String currency) {
        Require.present("activity.budget", amount);
        Require.on("amount", amount.signum() >= 0, "budget.negative");
        Require.on("amount", amount.stripTrailingZeros().scale() <= DECIMALS, "budget.decimals");
        Require.that(currency != null && currency.matches("[A-Z]{3}"), "budget.currency");
        this.amount = amount.setScale(DECIMALS);
        this.currency = currency;
    }

    /**
     * @param amount not negative, with at most two decimals
     * @param currency ISO 4217 code, three capital letters
     * @throws org.mashwara.shared.BusinessException {@code budget.negative} or {@code budget.decimals} on {@code amount};
     *     {@code budget.currency}
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
