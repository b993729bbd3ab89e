package org.mashwara.shared.document;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.util.Map;

/** Draws what runs from right to left: joins its letters, then puts them in the order in which they stand on the line. */
final class RightToLeft implements BidiReorderer {

    private static final Map<Character, Character> MIRRORED = Map.ofEntries(
            Map.entry('(', ')'),
            Map.entry(')', '('),
            Map.entry('[', ']'),
            Map.entry(']', '['),
            Map.entry('{', '}'),
            Map.entry('}', '{'),
            Map.entry('<', '>'),
            Map.entry('>', '<'),
            Map.entry('«', '»'),
            Map.entry('»', '«'),
            Map.entry('‹', '›'),
            Map.entry('›', '‹'));

    @Override
    public String shapeText(String text) {
        return ArabicScript.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicScript.unshape(text);
    }

    /** Numbers and Latin words within it keep their own order. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        Integer[] order = VisualOrder.of(bidi);
        StringBuilder line = new StringBuilder(text.length());
        for (int run : order) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            line.append(VisualOrder.isRightToLeft(bidi, run) ? reversed(part) : part);
        }
        return line.toString();
    }

    /** Marks stay behind their letter. */
    private static String reversed(String part) {
        StringBuilder turned = new StringBuilder(part.length());
        int end = part.length();
        for (int at = part.length() - 1; at >= 0; at--) {
            if (at == 0 || !ArabicScript.isMark(part.charAt(at))) {
                turned.append(mirrored(part.charAt(at))).append(part, at + 1, end);
                end = at;
            }
        }
        return turned.toString();
    }

    private static char mirrored(char each) {
        return MIRRORED.getOrDefault(each, each);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
