package org.mashwara.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mashwara.shared.Waiting;

/** Tells the navigation how much waits for the person. */
@ApplicationScoped
public class WhatWaits implements Waiting {

    @Inject
    private DashboardQueries queries;

    @Override
    public Map<String, Long> counts() {
        return queries.waiting();
    }
}
