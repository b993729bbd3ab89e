package org.mashwara.shared.document;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Splits a paragraph into what runs from left to right and what from right to left, by Unicode's rules. */
final class ParagraphRuns implements BidiSplitter {

    private Bidi bidi;
    private Integer[] order;

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        int direction = switch (defaultDirection) {
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        };
        this.bidi = new Bidi(paragraph, direction);
        this.order = VisualOrder.of(bidi);
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int run = order[index];
        return new BidiTextRun(
                bidi.getRunStart(run),
                bidi.getRunLimit(run) - bidi.getRunStart(run),
                VisualOrder.isRightToLeft(bidi, run) ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        for (char each : paragraph.toCharArray()) {
            switch (Character.getDirectionality(each)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LTR;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RTL;
                }
                default -> {
                    // says nothing of the direction
                }
            }
        }
        return NEUTRAL;
    }
}
