package org.mashwara.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Words;

/** What an export's columns hold and what the codes in them mean, in both languages, line by line. */
final class Codebook {

    static final List<String> COLUMNS = List.of(
            "questionnaire",
            "version",
            "question",
            "kind",
            "questionText",
            "questionTextUr",
            "answer",
            "meaning",
            "meaningUr",
            "minimum",
            "maximum",
            "unit",
            "unitUr");

    /** Its own columns that are explained in it. */
    static final List<String> RANGE = List.of("minimum", "maximum", "unit");

    /** The kind of the lines about a column. */
    private static final String COLUMN = "COLUMN";

    private final Words words;

    Codebook(Words words) {
        this.words = words;
    }

    /** What a column of the answers, or one of its own, holds. */
    List<Object> column(String column) {
        LocalText name = words.both("results.column." + column);
        LocalText holds = words.both("results.holds." + column);
        return Arrays.asList(
                "", "", "", COLUMN, name.getEn(), name.getUr(), "", holds.getEn(), holds.getUr(), null, null, "", "");
    }

    /**
     * All codes of each question, "not my area" last where it is an answer; a line without a code where it has none of its own.
     * Each with which numbers the question takes.
     */
    List<List<Object>> questions(List<CodebookLine> lines) {
        List<List<Object>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CodebookLine line = lines.get(i);
            own(line).forEach(code -> all.add(whole(line, code)));
            boolean last = i + 1 == lines.size() || !question(lines.get(i + 1)).equals(question(line));
            if (last && line.notMyArea()) {
                all.add(whole(line, grade(Agreement.NOT_MY_AREA)));
            }
        }
        return all;
    }

    private static List<Object> whole(CodebookLine line, List<String> code) {
        return Stream.of(question(line), code, range(line))
                .<Object>flatMap(List::stream)
                .toList();
    }

    private static List<Object> question(CodebookLine line) {
        return Arrays.asList(
                line.questionnaire(),
                line.number(),
                line.question(),
                line.kind(),
                line.text().getEn(),
                Objects.toString(line.text().getUr(), ""));
    }

    private static List<Object> range(CodebookLine line) {
        boolean unit = line.unit() != null;
        return Arrays.asList(
                line.minimum(),
                line.maximum(),
                unit ? line.unit().getEn() : "",
                unit ? Objects.toString(line.unit().getUr(), "") : "");
    }

    private List<List<String>> own(CodebookLine line) {
        if (line.option() != null) {
            return List.of(meaning(line.option(), line.meaning()));
        }
        boolean graded = List.of(QuestionKind.AGREEMENT.name(), QuestionKind.MATRIX.name())
                .contains(line.kind());
        return graded
                ? Arrays.stream(Agreement.values())
                        .filter(Agreement::isGrade)
                        .map(this::grade)
                        .toList()
                : List.of(List.of("", "", ""));
    }

    private List<String> grade(Agreement grade) {
        return meaning(grade.name(), words.both("agreement." + grade.name()));
    }

    private static List<String> meaning(String code, LocalText meaning) {
        return meaning == null
                ? List.of(code, "", "")
                : List.of(code, meaning.getEn(), Objects.toString(meaning.getUr(), ""));
    }
}
