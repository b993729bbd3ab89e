package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What results can be restricted to.
 *
 * @param questions those of the round and questionnaire that are chosen
 * @param narrowed the one output, activity and member that is shown, each with its code or without one; empty where
 *     nothing is narrowed so
 */
public record ResultChoices(
        List<Choice> rounds,
        List<Choice> areas,
        List<Integer> years,
        List<Choice> subprogrammes,
        List<Choice> questions,
        List<Choice> questionnaires,
        List<Choice> narrowed)
        implements Serializable {

    public ResultChoices {
        rounds = List.copyOf(rounds);
        areas = List.copyOf(areas);
        years = List.copyOf(years);
        subprogrammes = List.copyOf(subprogrammes);
        questions = List.copyOf(questions);
        questionnaires = List.copyOf(questionnaires);
        narrowed = List.copyOf(narrowed);
    }

    /** @param key as the filter takes it */
    public record Choice(String key, LocalText name) implements Serializable {}
}
