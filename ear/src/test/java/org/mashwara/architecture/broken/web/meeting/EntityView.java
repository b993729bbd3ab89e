package org.mashwara.architecture.broken.web.meeting;

import jakarta.inject.Named;
import java.util.Optional;
import org.mashwara.architecture.broken.domain.governance.Seat;

/** A named bean that holds an entity, well hidden. */
@Named
public class EntityView {

    Optional<Seat> seat = Optional.empty();
}
