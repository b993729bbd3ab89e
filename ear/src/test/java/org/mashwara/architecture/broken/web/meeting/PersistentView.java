package org.mashwara.architecture.broken.web.meeting;

import jakarta.persistence.EntityManager;

/** A screen with an entity manager. */
public class PersistentView {

    EntityManager em;
}
