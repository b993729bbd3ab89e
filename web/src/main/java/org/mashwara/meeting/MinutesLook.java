package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** How minutes stand, in words; as {@code minutesLook} in pages. */
@Named
@ApplicationScoped
public class MinutesLook {

    @Inject
    private Words words;

    @Inject
    private Format format;

    /** The kind of tag for how far they have come. */
    public String kind(MinutesStanding standing) {
        return switch (standing.stateOn(format.today())) {
            case DRAFT -> "none";
            case CIRCULATED -> "info";
            case CONFIRMED -> "ok";
        };
    }

    /** "Circulated". */
    public String word(MinutesStanding standing) {
        return words.name("minutes.state", standing.stateOn(format.today()));
    }

    /** "Circulated on 3 April 2014; corrections by 17 April 2014". */
    public String line(MinutesStanding standing) {
        LocalDate today = format.today();
        Optional<LocalDate> confirmed = standing.confirmedAsOf(today);
        if (standing.circulatedOn() == null) {
            return words.of("minutes.line.draft");
        }
        if (standing.isDeemedOn(today)) {
            return words.of("minutes.line.deemed", format.date(standing.correctionsUntil()));
        }
        if (confirmed.isPresent()) {
            return words.of("minutes.line.confirmed", format.date(confirmed.get()));
        }
        String out = format.date(standing.circulatedOn());
        return standing.correctionsUntil() == null
                ? words.of("minutes.line.untilMeeting", out)
                : words.of("minutes.line.until", out, format.date(standing.correctionsUntil()));
    }

    /** What the TWG Secretariat does next, as a link says it. */
    public String step(MinutesStanding standing) {
        return words.name("minutes.step", standing.stepOn(format.today()));
    }

    /** True where the TWG Secretariat has something to do now. */
    public boolean toDo(MinutesStanding standing) {
        MinutesStep step = standing.stepOn(format.today());
        return step != MinutesStep.WAIT && step != MinutesStep.NONE;
    }

    /** By what they were confirmed: the chair's signature, or a meeting. */
    public String means(MinutesDetail.Out out) {
        return out == null || out.means() == null ? "" : words.of("minutes.by." + out.means(), out.confirmedBy());
    }
}
