package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void lettersOfEitherKeyboardAreOne() {
        assertThat(SearchWords.normal("كمیٹی")).isEqualTo(SearchWords.normal("کمیٹی"));
        assertThat(SearchWords.normal("علي")).isEqualTo(SearchWords.normal("علی"));
        assertThat(SearchWords.normal("مُحَمَّد")).isEqualTo("محمد");
        assertThat(SearchWords.normal("آئی جی")).isEqualTo("ایی جی");
        assertThat(SearchWords.normal("۲۰۱۴ ٢٠١٤")).isEqualTo("2014 2014");
        assertThat(SearchWords.normal("Café")).isEqualTo("cafe");
    }

    @Test
    void aReferenceIsItsWords() {
        assertThat(SearchWords.of("TWG-BAL/2014/M1").words()).containsExactly("twg", "bal", "2014", "m1");
    }

    @Test
    void lessThanTwoLettersIsNothing() {
        assertThat(SearchWords.of(null).isTooShort()).isTrue();
        assertThat(SearchWords.of(" a ").isTooShort()).isTrue();
        assertThat(SearchWords.of("%&|!").isTooShort()).isTrue();
        assertThat(SearchWords.of("IG").isTooShort()).isFalse();
    }

    @Test
    void commonEnglishWordsTellNothingOfProse() {
        assertThat(SearchWords.of("The of, and").isTooCommon()).isTrue();
        assertThat(SearchWords.of("the prisons").isTooCommon()).isFalse();
        assertThat(SearchWords.of("کا").isTooCommon()).isFalse();
        assertThat(SearchWords.of(" ").isTooCommon()).isFalse();
        assertThat(SearchWords.of("the staff of prisons").telling().normal()).isEqualTo("staff prisons");
        assertThat(SearchWords.of("قیدیوں کی تربیت").telling().words())
                .isEqualTo(SearchWords.of("قیدیوں کی تربیت").words());
    }

    @Test
    void marksWordsWithTheirEndingsAndSlipsOfThePen() {
        assertThat(marked("meeting", "Two Meetings met in Quetta")).isEqualTo("Two [Meetings] met in Quetta");
        assertThat(marked("agencies", "The agency's agency")).isEqualTo("The [agency's] [agency]");
        assertThat(marked("yousef", "Muhammad Yousaf")).isEqualTo("Muhammad [Yousaf]");
        assertThat(marked("كمیٹی", "کمیٹی کا اجلاس")).isEqualTo("[کمیٹی] کا اجلاس");
        assertThat(marked("quetta", "nothing here")).isEqualTo("nothing here");
    }

    @Test
    void anExcerptShowsWhatWasFound() {
        String prose = "word ".repeat(100) + "quorum " + "word ".repeat(100);
        String excerpt = SearchWords.of("quorum").excerpt(prose, 120);
        assertThat(excerpt).startsWith("… word").contains("quorum").endsWith(" …");
        assertThat(excerpt.length()).isLessThanOrEqualTo(126);
        assertThat(SearchWords.of("absent").excerpt(prose, 120)).startsWith("word");
    }

    @Property
    void marksTakeNothingAwayAndAddNothing(@ForAll String asked, @ForAll String text) {
        String again = SearchWords.of(asked).mark(text).stream()
                .map(SearchWords.Piece::text)
                .collect(Collectors.joining());
        assertThat(again).isEqualTo(text);
    }

    @Property
    void whatIsNormalStaysSo(@ForAll String text) {
        String once = SearchWords.normal(text);
        assertThat(SearchWords.normal(once)).isEqualTo(once);
    }

    private static String marked(String asked, String text) {
        return SearchWords.of(asked).mark(text).stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
