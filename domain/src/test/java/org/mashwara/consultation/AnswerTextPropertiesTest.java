package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

/** Whatever is typed: it is refused with a message, or it can be kept. */
class AnswerTextPropertiesTest {

    /** The first number that the database cannot hold. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(14);

    private final Questionnaire questionnaire =
            new Questionnaire("NUMBERS", 1, LocalText.of("Numbers", null), QuestionnaireSubject.WORKPLAN);
    private final Section section =
            questionnaire.addSection(SectionContent.of(LocalText.of("All", null), SectionRepeat.ONCE));
    private final Question number = ask("NUMBER", QuestionKind.NUMBER);
    private final Question words = ask("WORDS", QuestionKind.COMMENT);

    @Property
    void aNumberThatIsTakenFitsWhereItIsKept(@ForAll("numbers") String typed) {
        try {
            BigDecimal taken = AnswerText.read(number, List.of(typed)).number().stripTrailingZeros();
            assertThat(taken.abs()).isLessThan(TOO_LARGE);
            assertThat(taken.scale()).isLessThanOrEqualTo(4);
        } catch (BusinessException refused) {
            assertThat(refused.getMessageKey()).isIn("answer.digits", "answer.decimals", "answer.notANumber");
        }
    }

    @Property
    void theSameWordsAreTheSameAnswerHoweverTheirLinesEnd(
            @ForAll("lines") List<String> lines, @ForAll("ends") String end, @ForAll("ends") String otherEnd) {
        assertThat(AnswerText.read(words, List.of(String.join(end, lines))))
                .isEqualTo(AnswerText.read(words, List.of(String.join(otherEnd, lines))));
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> mantissa = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000000"), new BigDecimal("1000000000000000"))
                .ofScale(5)
                .map(BigDecimal::toPlainString);
        Arbitrary<String> exponent =
                Arbitraries.integers().map(each -> "E" + each).injectNull(0.5).map(each -> each == null ? "" : each);
        return Combinators.combine(mantissa, exponent).as(String::concat);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("Kits", "came late.", "", "گاڑیاں")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    private Question ask(String code, QuestionKind kind) {
        return questionnaire.ask(section, QuestionContent.of(code, kind, LocalText.of("What?", null)));
    }
}
