package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import org.mashwara.shared.HealthLine;
import org.mashwara.shared.Language;
import org.mashwara.shared.Texts;
import org.mashwara.shared.Words;

/** How the portal is: database, disk, mail, jobs. */
@Named
@ViewScoped
public class HealthView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HealthQueries queries;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private List<HealthLine> parts;
    private List<JobLine> jobs;

    /** Asks everything. */
    public void load() {
        parts = queries.parts();
        jobs = queries.jobs();
    }

    /** How a part is, in words. */
    public String say(HealthLine line) {
        return words.of(line.textKey(), line.arguments().toArray());
    }

    /** What a job does, in words, or its name where it has none. */
    public String job(JobLine job) {
        ResourceBundle texts = Texts.in(language.getLocale());
        String key = "job." + job.name();
        return texts.containsKey(key) ? texts.getString(key) : job.name();
    }

    /** The kind of tag for a state. */
    public String kind(HealthLine line) {
        return switch (line.state()) {
            case WELL -> "ok";
            case LOOK -> "warn";
            case FAILS -> "bad";
        };
    }

    public List<HealthLine> getParts() {
        return parts;
    }

    public List<JobLine> getJobs() {
        return jobs;
    }
}
