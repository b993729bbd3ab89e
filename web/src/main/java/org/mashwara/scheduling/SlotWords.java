package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.mashwara.scheduling.slots.Outlook;
import org.mashwara.shared.Words;

/** Puts what the slot finder says into words; as {@code slotWords} in pages. */
@Named
@ApplicationScoped
public class SlotWords {

    @Inject
    private Words words;

    /** What speaks against a slot, as a sentence. */
    public String sentence(ObjectionRow objection) {
        return sentence("slots.rule.", objection);
    }

    /** What speaks against something, as the sentence of that prefix and the rule's name. */
    public String sentence(String prefix, ObjectionRow objection) {
        return words.of(
                prefix + objection.rule(),
                objection.arguments().stream()
                        .map(argument -> argument instanceof NamesSaid said ? enumerated(said) : argument)
                        .toArray());
    }

    private String enumerated(NamesSaid said) {
        return said.names().stream().map(words::in).collect(Collectors.joining(words.of("format.comma") + " "));
    }

    /** The kind of tag for how good a slot is. */
    public String kind(SlotLevel level) {
        return switch (level) {
            case GOOD -> "ok";
            case TO_BE_ASKED -> "none";
            case POSSIBLE -> "info";
            case DIFFICULT -> "warn";
            case AGAINST -> "bad";
        };
    }

    /** The kind of tag for what is known of a seat. */
    public String kind(Outlook outlook) {
        return switch (outlook) {
            case FREE -> "ok";
            case UNKNOWN -> "none";
            case DEPUTY -> "warn";
            case BUSY, ELSEWHERE, VACANT -> "bad";
        };
    }
}
