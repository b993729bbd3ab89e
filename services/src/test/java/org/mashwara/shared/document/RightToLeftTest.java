package org.mashwara.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

    private final RightToLeft line = new RightToLeft();

    private static List<String> runs(String text, byte direction) {
        ParagraphRuns runs = new ParagraphRuns();
        runs.setParagraph(text, direction);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < runs.countTextRuns(); i++) {
            BidiTextRun run = runs.getVisualRun(i);
            found.add((run.getDirection() == BidiSplitter.RTL ? "<" : ">")
                    + text.substring(run.getStart(), run.getStart() + run.getLength()));
        }
        return found;
    }

    @Test
    void lettersStandFromRightToLeftAndNumbersDoNot() {
        assertThat(line.reorderRTLTextToLTR("اب 2014 تک")).isEqualTo("کت 2014 با");
    }

    @Test
    void bracketsAreTurned() {
        assertThat(line.reorderRTLTextToLTR("(اب)")).isEqualTo("(با)");
    }

    @Test
    void aMarkStaysBehindItsLetter() {
        assertThat(line.reorderRTLTextToLTR("بَد")).isEqualTo("دبَ");
    }

    @Test
    void aParagraphIsSplitWhereItsDirectionTurns() {
        assertThat(runs("اجلاس TWG-BAL کوئٹہ", BidiSplitter.RTL)).containsExactly("< کوئٹہ", ">TWG-BAL", "<اجلاس ");
        assertThat(runs("The group گروپ met", BidiSplitter.LTR)).containsExactly(">The group ", "<گروپ", "> met");
    }

    @Test
    void theFirstStrongLetterSaysTheDirection() {
        ParagraphRuns runs = new ParagraphRuns();
        assertThat(runs.getBaseDirection("18 مارچ")).isEqualTo(BidiSplitter.RTL);
        assertThat(runs.getBaseDirection("18 March")).isEqualTo(BidiSplitter.LTR);
        assertThat(runs.getBaseDirection("18")).isEqualTo(BidiSplitter.NEUTRAL);
    }
}
