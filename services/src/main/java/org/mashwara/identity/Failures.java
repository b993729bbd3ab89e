package org.mashwara.identity;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.StaleEditException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns what persistence and validation throw into what a person can be told. */
final class Failures {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final Set<Class<? extends Annotation>> MISSING =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    /** Unique constraints that say which field is to be corrected; the others are about the whole form. */
    private static final Map<String, String> FIELDS = Map.of("account_sign_in_name_ux", "signInName");

    private Failures() {}

    /**
     * A {@link StaleEditException} for an optimistic lock that failed; a {@link BusinessException} with the key
     * {@code constraint.<name>} for a unique or exclusion constraint of the database, and with {@code required},
     * {@code tooLong} or {@code invalid} for a constraint of the service's contract; anything else as it is.
     */
    static Exception translate(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException || cause instanceof StaleEditException) {
                return (Exception) cause;
            }
            if (cause instanceof OptimisticLockException overtaken) {
                return causedBy(stale(overtaken.getEntity()), failure);
            }
            if (cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException overtaken) {
                return causedBy(stale(overtaken.getObject()), failure);
            }
            if (cause instanceof ConstraintViolationException refused
                    && !refused.getConstraintViolations().isEmpty()) {
                return causedBy(
                        ruleOf(refused.getConstraintViolations().iterator().next()), failure);
            }
            if (cause instanceof SQLException refused && constraintOf(refused) != null) {
                String constraint = constraintOf(refused);
                String field = FIELDS.get(constraint);
                String key = "constraint." + constraint;
                return causedBy(
                        field == null ? new BusinessException(key) : BusinessException.onField(field, key), failure);
            }
        }
        return failure;
    }

    private static StaleEditException stale(Object changed) {
        return new StaleEditException(changed instanceof BaseEntity entity ? entity : null);
    }

    private static Exception causedBy(Exception translated, Exception failure) {
        translated.initCause(failure);
        return translated;
    }

    /** A batch's exception names its constraint in the next one. */
    private static String constraintOf(SQLException failure) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            boolean clash =
                    UNIQUE_VIOLATION.equals(next.getSQLState()) || EXCLUSION_VIOLATION.equals(next.getSQLState());
            if (clash && next instanceof PSQLException refused) {
                ServerErrorMessage message = refused.getServerErrorMessage();
                if (message != null && message.getConstraint() != null) {
                    return message.getConstraint();
                }
            }
        }
        return null;
    }

    private static BusinessException ruleOf(ConstraintViolation<?> violation) {
        String field = null;
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getName();
        }
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String name = field == null ? "" : field;
        if (MISSING.contains(constraint.annotationType())) {
            return BusinessException.onField(name, "required");
        }
        if (constraint instanceof Size size) {
            return size.max() < Integer.MAX_VALUE
                    ? BusinessException.onField(name, "tooLong", size.max())
                    : BusinessException.onField(name, "required");
        }
        return BusinessException.onField(name, "invalid");
    }
}
