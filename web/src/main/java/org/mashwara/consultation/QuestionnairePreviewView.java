package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mashwara.shared.Language;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Texts;
import org.mashwara.shared.Words;

/**
 * A questionnaire as a seat would see it, on a desk or on a phone, in either language whatever the reader's own; nothing
 * that is put in is kept.
 */
@Named
@ViewScoped
public class QuestionnairePreviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** With more seats than that one looks for a name. */
    private static final int FEW = 12;

    @Inject
    private QuestionnaireQueries queries;

    @Inject
    private QuestionnaireWay way;

    @Inject
    private Language portal;

    @Inject
    private Words portalWords;

    private Long id;
    private String find;
    private String seat;
    private String width;
    private String language;
    private QuestionnairePreview preview;
    private transient Words words;
    private final AnswerFields fields = new AnswerFields();

    /** Reads it as the seat would see it; a questionnaire that was thrown away leads to the others. */
    public String load() {
        try {
            preview =
                    queries.preview(id, find, seat != null && seat.matches("[0-9]{1,18}") ? Long.valueOf(seat) : null);
        } catch (NotFoundException e) {
            return way.toList();
        }
        fields.show(preview.turns());
        return null;
    }

    public boolean isPhone() {
        return "phone".equals(width);
    }

    /** True if there are too many seats to choose from without looking for one. */
    public boolean isSearched() {
        return preview.among() > FEW || find != null && !find.isBlank();
    }

    /** The form's language; the reader's own unless another was chosen. */
    public String getShownIn() {
        return language != null && Language.CODES.contains(language) ? language : portal.getCode();
    }

    public boolean isUrdu() {
        return "ur".equals(getShownIn());
    }

    /** As {@code words}, in the form's language. */
    public Words getWords() {
        if (words == null) {
            words = portalWords.reading(getShownIn());
        }
        return words;
    }

    /** As {@code text}, in the form's language. */
    public ResourceBundle getText() {
        return Texts.in(Locale.forLanguageTag(getShownIn()));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getWidth() {
        return width;
    }

    public void setWidth(String width) {
        this.width = width;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public QuestionnairePreview getPreview() {
        return preview;
    }

    public AnswerFields getFields() {
        return fields;
    }
}
