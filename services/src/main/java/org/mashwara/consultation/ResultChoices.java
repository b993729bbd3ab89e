package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/** What results can be restricted to. */
public record ResultChoices(
        List<Choice> rounds,
        List<Choice> areas,
        List<Integer> years,
        List<Choice> subprogrammes,
        List<Choice> questions,
        List<Choice> questionnaires)
        implements Serializable {

    public ResultChoices {
        rounds = List.copyOf(rounds);
        areas = List.copyOf(areas);
        years = List.copyOf(years);
        subprogrammes = List.copyOf(subprogrammes);
        questions = List.copyOf(questions);
        questionnaires = List.copyOf(questionnaires);
    }

    /** @param key as the filter takes it */
    public record Choice(String key, LocalText name) implements Serializable {}
}
