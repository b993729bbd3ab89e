package org.mashwara.consultation;

import java.util.List;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;

/**
 * The criteria by which a development effort is evaluated: those of the OECD's Development Assistance Committee. Five
 * since 1991 (Principles for Evaluation of Development Assistance); coherence came with the revision of December 2019
 * (Better Criteria for Better Evaluation) and counts from that year on.
 */
public enum EvaluationCriterion {
    RELEVANCE(1991, "It answered a real need of our work.", "اس سے ہمارے کام کی ایک حقیقی ضرورت پوری ہوئی۔"),
    COHERENCE(
            2019,
            "It fitted in with what the province and others do in this field.",
            "یہ اس شعبے میں صوبے اور دوسروں کے کام سے ہم آہنگ تھی۔"),
    EFFECTIVENESS(1991, "It achieved what it was meant to achieve.", "اس سے وہ مقصد حاصل ہوا جس کے لیے یہ کی گئی تھی۔"),
    EFFICIENCY(1991, "It was done in good time and without waste.", "یہ وقت پر اور وسائل ضائع کیے بغیر کی گئی۔"),
    IMPACT(
            1991,
            "It has made a difference to our service and to the people.",
            "اس سے ہمارے ادارے کی خدمت اور لوگوں کی زندگی میں فرق آیا۔"),
    SUSTAINABILITY(
            1991,
            "What it brought will last when the support ends.",
            "مدد ختم ہونے کے بعد بھی اس کا فائدہ قائم رہے گا۔");

    private final int since;
    private final LocalText statement;

    EvaluationCriterion(int since, String en, String ur) {
        this.since = since;
        this.statement = LocalText.of(en, ur);
    }

    /** Those in force in a year, in the order of the OECD. */
    public static List<EvaluationCriterion> inForce(int year) {
        return Stream.of(values()).filter(criterion -> criterion.since <= year).toList();
    }

    /** What a respondent agrees or disagrees with, said of one activity. */
    public LocalText getStatement() {
        return statement;
    }
}
