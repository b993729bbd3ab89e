package org.mashwara.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicScriptTest {

    private static String codes(String text) {
        return text.chars().mapToObj(each -> String.format("%04X", each)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "م, FEE1",
        "مم, FEE3 FEE2",
        "ممم, FEE3 FEE4 FEE2",
        // alef, dal, re and waw join only what stands before them
        "دار, FEA9 FE8D FEAD",
        "باب, FE91 FE8E FE8F",
        // the letters of Urdu
        "پاکستان, FB58 FE8E FB90 FEB4 FE98 FE8E FEE5",
        "ہے, FBA8 FBAF",
        "گھر, FB94 FBAD FEAE",
        "یہیں, FBFE FBA9 FBFF FB9F",
        "چٹھی, FB7C FB69 FBAD FBFD",
        // lam and alef are one sign
        "لا, FEFB",
        "بلا, FE91 FEFC",
        // a blank, a digit and a non-joiner part letters, a vowel sign does not
        "ب ب, FE8F 0020 FE8F",
        "ب\u200cب, FE8F FE8F",
        "بَب, FE91 064E FE90",
        "2014, 0032 0030 0031 0034"
    })
    void aLetterHasTheFormOfItsPlace(String text, String expected) {
        assertThat(codes(ArabicScript.shape(text))).isEqualTo(expected);
    }

    @Test
    void aHehWithHamzaIsDrawnOfItsParts() {
        assertThat(codes(ArabicScript.shape("نۂ"))).isEqualTo("FEE7 FBA7 0654");
    }

    @Property
    void noLetterIsLostOrTurnedIntoAnother(
            @ForAll @Chars({'ب', 'پ', 'ا', 'ل', 'ہ', 'ی', 'ے', 'گ', 'ں', ' ', '1', 'a'}) String text) {
        assertThat(ArabicScript.unshape(ArabicScript.shape(text))).isEqualTo(text);
    }
}
