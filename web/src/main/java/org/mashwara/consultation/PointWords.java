package org.mashwara.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mashwara.shared.Words;

/** The history of a point in words. */
@Named
@RequestScoped
public class PointWords {

    @Inject
    private Words words;

    /** What an event's name says: a verdict, a rating, a kind of amendment, a reference or a post. */
    public String name(PointEvent event) {
        return switch (event.kind()) {
            case "RAISED" -> words.of("point.event.goesTo", event.name());
            case "EARLIER", "UNPUBLISHED" -> words.name("verdict", event.name().getEn());
            case "PROGRESS" -> words.name("rating", event.name().getEn());
            case "DRAFTED" -> words.name("amendment.kind", event.name().getEn());
            default -> words.in(event.name());
        };
    }
}
