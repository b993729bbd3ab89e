package org.mashwara.dashboard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.mashwara.shared.Page;
import org.mashwara.shared.SearchFinding;
import org.mashwara.shared.SearchGroup;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchLine;
import org.mashwara.shared.SearchLook;
import org.mashwara.shared.SearchWords;

/** What the search in the header found: the best of every kind, or one kind page by page. */
@Named
@ViewScoped
public class SearchView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int OF_EACH = 5;
    private static final int PAGE_SIZE = 25;

    @Inject
    private SearchQueries queries;

    @Inject
    private SearchLook look;

    private String words;
    private String kindName;
    private int first;

    private SearchFinding finding;
    private List<SearchGroup> groups = List.of();
    private Page<SearchLine> page;

    public void load() {
        SearchKind kind = getKind();
        finding = queries.search(words, kind, first, kind == null ? OF_EACH : PAGE_SIZE);
        groups = look.groups(SearchWords.of(words), finding, kind, "");
        page = kind == null ? null : look.page(groups, finding, kind, PAGE_SIZE);
    }

    /** True while nothing, or too little, was asked. */
    public boolean isAsking() {
        return SearchWords.of(words).isTooShort();
    }

    /** True where every word is too common in English to search what people wrote by it; names are found all the same. */
    public boolean isTooCommon() {
        return SearchWords.of(words).isTooCommon();
    }

    /** The one kind that is shown, or null for all; anything else in the address is all. */
    public SearchKind getKind() {
        return Arrays.stream(SearchKind.values())
                .filter(kind -> kind.name().equals(kindName))
                .findFirst()
                .orElse(null);
    }

    /** How much there is of a kind, in words. */
    public String count(SearchKind kind) {
        return look.count(finding.totals().get(kind));
    }

    /** The kinds of which there is something. */
    public List<SearchKind> getKinds() {
        return List.copyOf(finding.totals().keySet());
    }

    public long getTotal() {
        return finding.total();
    }

    public List<SearchGroup> getGroups() {
        return groups;
    }

    /** The page of the one kind that is shown, or null. */
    public Page<SearchLine> getPage() {
        return page;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getKindName() {
        return kindName;
    }

    public void setKindName(String kindName) {
        this.kindName = kindName;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
