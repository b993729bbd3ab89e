package org.mashwara.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StaleEditException;

/** The ways in which a command is refused. */
public final class Refused {

    private Refused() {}

    public static void byRule(String rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(rule));
    }

    public static void byRole(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(EJBAccessException.class);
    }

    public static void asNotFound(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFoundException.class);
    }

    public static void asStale(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(StaleEditException.class);
    }
}
