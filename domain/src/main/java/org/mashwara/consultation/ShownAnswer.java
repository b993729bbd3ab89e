package org.mashwara.consultation;

import java.util.List;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * An answer as somebody was shown it before sending, wherever that was: on the check page or, without a connection, on
 * the device alone.
 *
 * @param question the question
 * @param about what it is asked about
 * @param content the answer in one string, as {@link GivenAnswer#content}, a file by its SHA-256; null for none
 */
public record ShownAnswer(Question question, About about, String content) {

    public ShownAnswer {
        Require.present("question", question);
        Require.present("about", about);
    }

    static ShownAnswer of(GivenAnswer given) {
        StoredFile file = given.value().file();
        return new ShownAnswer(given.question(), given.about(), file == null ? given.content() : file.getSha256());
    }

    /**
     * Reads what was shown as a form's fields hold it.
     *
     * @param written none or several texts, as {@link AnswerText#read} reads them; for a file its SHA-256
     * @throws org.mashwara.shared.BusinessException as {@link AnswerText#read}
     */
    public static ShownAnswer read(Question question, About about, List<String> written) {
        if (question.getKind() == QuestionKind.FILE) {
            return new ShownAnswer(question, about, written.stream().findFirst().orElse(null));
        }
        return new ShownAnswer(
                question, about, AnswerText.read(question, written).content());
    }

    boolean isEmpty() {
        return content == null || content.isBlank();
    }
}
