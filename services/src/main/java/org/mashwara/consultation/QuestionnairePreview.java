package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;

/**
 * A questionnaire as one post would see it.
 *
 * @param posts those that activities of a workplan in force concern
 * @param postId the one that is looked through, or null where no activity concerns any
 */
public record QuestionnairePreview(
        long id, LocalText name, int number, List<Choice> posts, Long postId, List<FormTurn> turns)
        implements Serializable {

    public QuestionnairePreview {
        posts = List.copyOf(posts);
        turns = List.copyOf(turns);
    }
}
