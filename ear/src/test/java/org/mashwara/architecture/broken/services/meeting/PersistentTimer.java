package org.mashwara.architecture.broken.services.meeting;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** A timer that the server would keep. */
@Singleton
public class PersistentTimer {

    @Schedule(hour = "*")
    void kept() {}

    @Schedule(hour = "*", persistent = false)
    void notKept() {}
}
