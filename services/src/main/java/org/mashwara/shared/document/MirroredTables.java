package org.mashwara.shared.document;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Where text runs from right to left the first column of a table stands on the right. */
final class MirroredTables implements FSDOMMutator {

    @Override
    public void mutateDocument(Document document) {
        NodeList rows = document.getElementsByTagName("tr");
        for (int i = 0; i < rows.getLength(); i++) {
            turn((Element) rows.item(i));
        }
    }

    private static void turn(Element row) {
        List<Node> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            cells.add(child);
        }
        for (int last = cells.size() - 1; last >= 0; last--) {
            row.appendChild(cells.get(last));
        }
    }
}
