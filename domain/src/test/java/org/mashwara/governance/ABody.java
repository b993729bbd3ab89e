package org.mashwara.governance;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;

/** A body and posts for the tests of its seats and terms of reference. */
final class ABody {

    static final LocalDate START = LocalDate.of(2014, 1, 1);

    private long lastId;

    GoverningBody body(String code) {
        return body(code, null);
    }

    GoverningBody body(String code, GoverningBody parent) {
        return withId(new GoverningBody(
                code, text("Technical Working Group"), text("Quetta"), ZoneId.of("Asia/Karachi"), parent, null, 1L));
    }

    Post post(String name) {
        return withId(new Post(
                new Organisation(OrganisationKind.DEPARTMENT, text("Home"), START, null),
                text(name),
                START,
                null,
                null));
    }

    static TermsContent terms(QuorumRule quorum) {
        return TermsContent.usual(
                text("Reviews the workplan"),
                quorum,
                DecisionRule.CONSENSUS,
                2,
                MinutesConfirmation.DEEMED,
                new ChairSuccession(List.of(), Set.of(IncumbencyKind.REGULAR)));
    }

    static LocalText text(String english) {
        return LocalText.of(english, null);
    }

    /** As if it had been kept. */
    <T extends BaseEntity> T withId(T entity) {
        try {
            Field id = BaseEntity.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, ++lastId);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
