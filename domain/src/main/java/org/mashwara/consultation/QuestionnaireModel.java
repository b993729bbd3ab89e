package org.mashwara.consultation;

import static org.mashwara.consultation.SectionRepeat.ONCE;
import static org.mashwara.consultation.SectionRepeat.PER_ACTIVITY;
import static org.mashwara.consultation.SectionRepeat.PER_OUTPUT;

import java.math.BigDecimal;
import java.util.List;
import org.mashwara.shared.LocalText;

/** The library: questionnaires to begin with, each made as a draft that can be changed before it is published. */
public enum QuestionnaireModel {
    /** Review of a workplan by the criteria of the OECD's Development Assistance Committee. */
    WORKPLAN_REVIEW(QuestionnaireSubject.WORKPLAN, "Review of the workplan", "ورک پلان کا جائزہ") {
        @Override
        void fill(Questionnaire draft, int year) {
            new WorkplanReview(draft).fill(year);
        }
    },
    /** How the meeting itself was: for every member. */
    MEETING_REVIEW(QuestionnaireSubject.MEETING, "About the meeting", "اجلاس کے بارے میں") {
        @Override
        void fill(Questionnaire draft, int year) {
            new MeetingReview(draft).fill();
        }
    };

    private final QuestionnaireSubject subject;
    private final LocalText title;

    QuestionnaireModel(QuestionnaireSubject subject, String en, String ur) {
        this.subject = subject;
        this.title = LocalText.of(en, ur);
    }

    abstract void fill(Questionnaire draft, int year);

    /**
     * A draft with the questions of the library.
     *
     * @param code of the new questionnaire
     * @param year whose criteria of evaluation count
     */
    public Questionnaire draft(String code, int year) {
        Questionnaire draft = new Questionnaire(code, 1, title, subject);
        fill(draft, year);
        return draft;
    }

    public LocalText getTitle() {
        return title;
    }

    public QuestionnaireSubject getSubject() {
        return subject;
    }

    private static LocalText text(String en, String ur) {
        return LocalText.of(en, ur);
    }

    private static OptionContent option(String code, String en, String ur) {
        return new OptionContent(code, text(en, ur));
    }

    private static Condition disagrees(String with) {
        return new Condition(
                with, ConditionOperator.IS, Agreement.DISAGREE.name() + "," + Agreement.STRONGLY_DISAGREE.name());
    }

    /** Writes the questions about a workplan. */
    private record WorkplanReview(Questionnaire draft) {

        void fill(int year) {
            Section activity = draft.addSection(SectionContent.of(
                    text("How you see the activity", "آپ اس سرگرمی کو کیسا سمجھتے ہیں"), PER_ACTIVITY));
            EvaluationCriterion.inForce(year)
                    .forEach(criterion -> draft.ask(
                            activity,
                            QuestionContent.of(criterion.name(), QuestionKind.AGREEMENT, criterion.getStatement())));
            draft.ask(
                    activity,
                    QuestionContent.of(
                            "COMMENT",
                            QuestionKind.COMMENT,
                            text(
                                    "What would you like to say about it?",
                                    "اس سرگرمی کے بارے میں آپ کیا کہنا چاہیں گے؟")));
            draft.ask(
                    activity,
                    QuestionContent.of(
                                    "NEED",
                                    QuestionKind.LONG_TEXT,
                                    text("What did you need instead?", "اس کے بجائے آپ کو کس چیز کی ضرورت تھی؟"))
                            .onlyIf(disagrees(EvaluationCriterion.RELEVANCE.name())));
            draft.ask(
                    activity,
                    QuestionContent.of(
                            "PROPOSAL", QuestionKind.PROPOSAL, text("What should change?", "کیا تبدیلی ہونی چاہیے؟")));
            output();
            whole();
        }

        private void output() {
            Section output =
                    draft.addSection(SectionContent.of(text("The output as a whole", "مجموعی ماحصل"), PER_OUTPUT));
            draft.ask(
                    output,
                    QuestionContent.of(
                                    "PEOPLE",
                                    QuestionKind.NUMBER,
                                    text(
                                            "How many of your staff took part or were trained?",
                                            "آپ کے کتنے اہلکار شریک ہوئے یا تربیت پا چکے ہیں؟"))
                            .withNotMyArea(true)
                            .within(BigDecimal.ZERO, BigDecimal.valueOf(100_000), text("people", "افراد")));
        }

        private void whole() {
            Section whole =
                    draft.addSection(SectionContent.of(text("The workplan as a whole", "مجموعی ورک پلان"), ONCE));
            draft.ask(
                    whole,
                    QuestionContent.of(
                                    "GO_ON",
                                    QuestionKind.MATRIX,
                                    text("How should each activity go on?", "ہر سرگرمی آگے کیسے چلنی چاہیے؟"))
                            .withNotMyArea(true)
                            .withOptions(List.of(
                                    option("MORE", "Do more of it", "مزید کی جائے"),
                                    option("SAME", "As it is", "جوں کی توں"),
                                    option("LESS", "Do less of it", "کم کی جائے"))));
            draft.ask(
                    whole,
                    QuestionContent.of(
                                    "PRIORITY",
                                    QuestionKind.MULTIPLE_CHOICE,
                                    text(
                                            "What does your service need most next year?",
                                            "اگلے سال آپ کے ادارے کو سب سے زیادہ کس چیز کی ضرورت ہے؟"))
                            .withOptions(List.of(
                                    option("TRAINING", "Training", "تربیت"),
                                    option("EQUIPMENT", "Equipment", "ساز و سامان"),
                                    option("ADVICE", "Advice and law", "مشاورت اور قانون سازی"),
                                    option("DATA", "Data and research", "اعداد و شمار اور تحقیق"),
                                    option("OTHER", "Something else", "کچھ اور"))));
            draft.ask(
                    whole,
                    QuestionContent.of("PRIORITY_OTHER", QuestionKind.SHORT_TEXT, text("What else?", "اور کیا؟"))
                            .onlyIf(new Condition("PRIORITY", ConditionOperator.CONTAINS, "OTHER")));
            draft.ask(
                    whole,
                    QuestionContent.of(
                                    "OVERALL",
                                    QuestionKind.RATING,
                                    text(
                                            "How useful is the programme to your service?",
                                            "یہ پروگرام آپ کے ادارے کے لیے کتنا مفید ہے؟"))
                            .required(true)
                            .withNotMyArea(true));
            draft.ask(
                    whole,
                    QuestionContent.of(
                            "PAPER",
                            QuestionKind.FILE,
                            text("A paper of your office about it", "اس بارے میں آپ کے دفتر کی کوئی تحریر")));
        }
    }

    /** Writes the questions about a meeting. */
    private record MeetingReview(Questionnaire draft) {

        void fill() {
            Section before = draft.addSection(SectionContent.of(text("Before the meeting", "اجلاس سے پہلے"), ONCE));
            agree(before, "NOTICE", "The notice came in good time.", "اطلاع بروقت ملی۔");
            agree(before, "FOLDER", "The meeting folder helped us to prepare.", "اجلاس کے فولڈر سے تیاری میں مدد ملی۔");
            Section during = draft.addSection(SectionContent.of(text("The meeting", "اجلاس"), ONCE));
            draft.ask(
                    during,
                    QuestionContent.of(
                                    "ATTENDED",
                                    QuestionKind.SINGLE_CHOICE,
                                    text("Did your office take part?", "کیا آپ کا دفتر شریک ہوا؟"))
                            .required(true)
                            .withOptions(List.of(
                                    option("YES", "Yes", "جی ہاں"),
                                    option("ALTERNATE", "Through a representative", "نمائندے کے ذریعے"),
                                    option("NO", "No", "جی نہیں"))));
            Section inside = draft.addSection(new SectionContent(
                    text("In the meeting", "اجلاس میں"),
                    null,
                    ONCE,
                    new Condition("ATTENDED", ConditionOperator.IS, "YES,ALTERNATE")));
            agree(inside, "TIME", "There was time enough for our points.", "ہمارے نکات کے لیے کافی وقت تھا۔");
            agree(inside, "HEARD", "What we said was heard.", "ہماری بات سنی گئی۔");
            draft.ask(
                    inside,
                    QuestionContent.of(
                            "USEFUL",
                            QuestionKind.RATING,
                            text("How useful was the meeting?", "اجلاس کتنا مفید تھا؟")));
            Section after = draft.addSection(SectionContent.of(text("The next meeting", "اگلا اجلاس"), ONCE));
            draft.ask(
                    after,
                    QuestionContent.of(
                            "NOT_BEFORE", QuestionKind.DATE, text("Not before which date?", "کس تاریخ سے پہلے نہیں؟")));
            draft.ask(
                    after,
                    QuestionContent.of(
                            "COMMENT",
                            QuestionKind.COMMENT,
                            text(
                                    "What would you like to say about the meeting?",
                                    "اجلاس کے بارے میں آپ کیا کہنا چاہیں گے؟")));
            draft.ask(
                    after,
                    QuestionContent.of(
                            "PROPOSAL",
                            QuestionKind.PROPOSAL,
                            text("What should be done otherwise next time?", "اگلی بار کیا مختلف ہونا چاہیے؟")));
        }

        private void agree(Section section, String code, String en, String ur) {
            draft.ask(section, QuestionContent.of(code, QuestionKind.AGREEMENT, text(en, ur)));
        }
    }
}
