package org.mashwara.architecture.broken.web.meeting;

import org.mashwara.architecture.broken.domain.governance.SeatRepository;

/** A screen with a repository. */
public class RepositoryView {

    SeatRepository seats;
}
