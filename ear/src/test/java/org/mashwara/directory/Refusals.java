package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StaleEditException;

/** The ways in which a command is refused. */
final class Refusals {

    private Refusals() {}

    static void byRule(String rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }

    static void byRole(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(EJBAccessException.class);
    }

    static void asNotFound(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFoundException.class);
    }

    static void asStale(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(StaleEditException.class);
    }
}
