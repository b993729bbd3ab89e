package org.mashwara.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashwara.shared.Focus;
import org.mashwara.shared.LocalText;

/** Tells the header which body the person's day is about. */
@ApplicationScoped
public class BodyInFocus implements Focus {

    @Inject
    private DashboardQueries queries;

    @Override
    public LocalText current() {
        return queries.focus();
    }
}
