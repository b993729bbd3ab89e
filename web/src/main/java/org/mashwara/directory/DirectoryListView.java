package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;
import org.mashwara.shared.SearchFinding;
import org.mashwara.shared.SearchGroup;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchLine;
import org.mashwara.shared.SearchLook;
import org.mashwara.shared.SearchWords;

/** The register: posts by organisation with their holders, or what a search finds. */
@Named
@ViewScoped
public class DirectoryListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 25;
    private static final int OF_EACH = 8;

    @Inject
    private DirectoryQueries queries;

    @Inject
    private RegisterDay registerDay;

    @Inject
    private SearchLook look;

    private String words;
    private String kindName;
    private Long organisationId;
    private String order;
    private int first;

    private Page<PostRow> posts;
    private SearchFinding finding;
    private List<SearchGroup> found = List.of();
    private Page<SearchLine> foundPage;
    private List<OrganisationRow> path = List.of();
    private List<OrganisationPosts> groups = List.of();

    /** The posts of one organisation that stand together on a page. */
    public record OrganisationPosts(long organisationId, LocalText organisation, List<PostRow> posts)
            implements Serializable {}

    public void load() {
        if (isSearch()) {
            find();
            return;
        }
        if (organisationId != null) {
            path = queries.organisationPath(organisationId, registerDay.getDay());
        }
        posts = queries.posts(organisationId, registerDay.getDay(), DirectoryOrder.of(order), first, PAGE_SIZE);
        groups = grouped(posts.rows());
    }

    private void find() {
        SearchKind kind = getKind();
        finding = queries.search(words, registerDay.getDay(), kind, first, kind == null ? OF_EACH : PAGE_SIZE);
        found = look.groups(SearchWords.of(words), finding, kind, registerDay.getAlong());
        foundPage = kind == null ? null : look.page(found, finding, kind, PAGE_SIZE);
    }

    private static List<OrganisationPosts> grouped(List<PostRow> rows) {
        Map<Long, List<PostRow>> byOrganisation = new LinkedHashMap<>();
        rows.forEach(row -> byOrganisation
                .computeIfAbsent(row.organisationId(), id -> new ArrayList<>())
                .add(row));
        return byOrganisation.values().stream()
                .map(its -> new OrganisationPosts(
                        its.get(0).organisationId(), its.get(0).organisation(), its))
                .toList();
    }

    public boolean isSearch() {
        return words != null && !words.isBlank();
    }

    /** True where the posts of an organisation stand together. */
    public boolean isGrouped() {
        return DirectoryOrder.of(order) == DirectoryOrder.ORGANISATION;
    }

    public DirectoryOrder[] getOrders() {
        return DirectoryOrder.values();
    }

    public DirectoryOrder getChosenOrder() {
        return DirectoryOrder.of(order);
    }

    /** The organisation whose posts are shown, or null. */
    public OrganisationRow getOrganisation() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }

    public List<OrganisationRow> getPath() {
        return path;
    }

    public List<OrganisationPosts> getGroups() {
        return groups;
    }

    public Page<PostRow> getPosts() {
        return posts;
    }

    /** How much the search found in all. */
    public long getTotal() {
        return finding.total();
    }

    /** The kinds of which the search found something. */
    public List<SearchKind> getKinds() {
        return List.copyOf(finding.totals().keySet());
    }

    /** How much there is of a kind, in words. */
    public String count(SearchKind kind) {
        return look.count(finding.totals().get(kind));
    }

    /** The one kind that is shown, or null for all; anything else in the address is all. */
    public SearchKind getKind() {
        return Arrays.stream(SearchKind.values())
                .filter(kind -> kind.name().equals(kindName))
                .findFirst()
                .orElse(null);
    }

    public List<SearchGroup> getFound() {
        return found;
    }

    /** The page of the one kind that is shown, or null. */
    public Page<SearchLine> getFoundPage() {
        return foundPage;
    }

    public String getKindName() {
        return kindName;
    }

    public void setKindName(String kindName) {
        this.kindName = kindName;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
