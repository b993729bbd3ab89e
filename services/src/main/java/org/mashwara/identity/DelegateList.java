package org.mashwara.identity;

import java.io.Serializable;
import java.util.List;

/** The delegates of a post: the current ones by name, then the former ones, the latest first. */
public record DelegateList(PostLine post, List<DelegateRow> rows) implements Serializable {

    public PostLine getPost() {
        return post;
    }

    public List<DelegateRow> getRows() {
        return rows;
    }
}
