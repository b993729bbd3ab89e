package org.mashwara.governance.bulk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Person;
import org.mashwara.directory.Place;
import org.mashwara.directory.Post;
import org.mashwara.governance.Seat;
import org.mashwara.shared.LocalText;

/** What the workbook says of what the register knows: the same for taking it out and for comparing it when it comes back. */
final class RegisterValues {

    private final Map<RegisterColumn, String> values = new EnumMap<>(RegisterColumn.class);

    private RegisterValues(RegisterSheet sheet, Long id) {
        values.put(RegisterColumn.KEY, sheet.key(id));
    }

    static Map<RegisterColumn, String> of(Organisation organisation, LocalDate today) {
        Organisation parent = organisation.parentOn(today);
        return new RegisterValues(RegisterSheet.ORGANISATIONS, organisation.getId())
                .word(RegisterColumn.KIND, organisation.getKind())
                .name(organisation.nameOn(today))
                .put(RegisterColumn.PARENT, parent == null ? null : RegisterSheet.ORGANISATIONS.key(parent.getId()))
                .put(RegisterColumn.SINCE, organisation.getBeginning())
                .values;
    }

    static Map<RegisterColumn, String> of(Post post, LocalDate today) {
        Place place = post.placeOn(today);
        return new RegisterValues(RegisterSheet.POSTS, post.getId())
                .name(post.nameOn(today))
                .put(
                        RegisterColumn.ORGANISATION,
                        RegisterSheet.ORGANISATIONS.key(place.organisation().getId()))
                .put(
                        RegisterColumn.PARENT,
                        place.parent() == null
                                ? null
                                : RegisterSheet.POSTS.key(place.parent().getId()))
                .put(RegisterColumn.GRADE, place.grade())
                .put(RegisterColumn.SINCE, post.getBeginning())
                .values;
    }

    static Map<RegisterColumn, String> of(Person person) {
        return new RegisterValues(RegisterSheet.PEOPLE, person.getId())
                .name(person.getName())
                .put(RegisterColumn.EMAIL, person.getEmail())
                .put(RegisterColumn.TELEPHONE, person.getTelephone())
                .values;
    }

    static Map<RegisterColumn, String> of(Incumbency incumbency) {
        return new RegisterValues(RegisterSheet.INCUMBENCIES, incumbency.getId())
                .put(
                        RegisterColumn.PERSON,
                        RegisterSheet.PEOPLE.key(incumbency.getPerson().getId()))
                .put(
                        RegisterColumn.POST,
                        RegisterSheet.POSTS.key(incumbency.getPost().getId()))
                .word(RegisterColumn.KIND, incumbency.getKind())
                .put(RegisterColumn.FROM, incumbency.getPeriod().getFrom())
                .put(RegisterColumn.UNTIL, incumbency.getPeriod().getUntil())
                .put(RegisterColumn.NOTIFICATION, incumbency.getNotification().number())
                .put(
                        RegisterColumn.NOTIFICATION_DATED,
                        incumbency.getNotification().dated())
                .values;
    }

    /** @param place among the seats of its body that have not ended, from 1 */
    static Map<RegisterColumn, String> of(Seat seat, int place) {
        return new RegisterValues(RegisterSheet.SEATS, seat.getId())
                .put(RegisterColumn.BODY, seat.getBody().getCode())
                .put(RegisterColumn.POST, RegisterSheet.POSTS.key(seat.getPost().getId()))
                .word(RegisterColumn.CAPACITY, seat.getCapacity())
                .put(RegisterColumn.PLACE, place)
                .put(RegisterColumn.FROM, seat.getPeriod().getFrom())
                .put(RegisterColumn.UNTIL, seat.getPeriod().getUntil())
                .values;
    }

    private RegisterValues name(LocalText name) {
        return put(RegisterColumn.NAME_EN, name.getEn()).put(RegisterColumn.NAME_UR, name.getUr());
    }

    private RegisterValues word(RegisterColumn column, Enum<?> value) {
        return put(column, KindWords.of(value));
    }

    private RegisterValues put(RegisterColumn column, Object value) {
        if (value != null) {
            values.put(column, value.toString());
        }
        return this;
    }
}
