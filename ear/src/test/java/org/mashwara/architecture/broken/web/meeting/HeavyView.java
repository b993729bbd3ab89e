package org.mashwara.architecture.broken.web.meeting;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.util.List;

/** A serializable view bean whose rows are not. */
@ViewScoped
public class HeavyView implements Serializable {

    private static final long serialVersionUID = 1L;

    record Row(String title) {}

    private List<Row> rows = List.of();

    List<Row> rows() {
        return rows;
    }
}
