package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what a search found is shown: in the person's language, with its page, and marked. */
@ApplicationScoped
public class SearchLook {

    private static final int EXCERPT = 220;

    @Inject
    private Words words;

    @Inject
    private Format format;

    /**
     * What was found, by kind.
     *
     * @param chosen the one kind that is shown, or null for all
     * @param along what goes along in the address of a page of the register: its day
     */
    public List<SearchGroup> groups(SearchWords asked, SearchFinding finding, SearchKind chosen, String along) {
        return finding.totals().keySet().stream()
                .filter(kind -> chosen == null || chosen == kind)
                .map(kind -> group(kind, asked, finding, along))
                .toList();
    }

    /** The page of the one kind that is shown, for the pager. */
    public Page<SearchLine> page(List<SearchGroup> groups, SearchFinding finding, SearchKind chosen, int size) {
        List<SearchLine> lines = groups.isEmpty() ? List.of() : groups.get(0).lines();
        int total = Math.min(Search.MOST, finding.totals().getOrDefault(chosen, 0));
        return new Page<>(lines, total, finding.first(), size);
    }

    /** How much there is: beyond a limit "more than". */
    public String count(int total) {
        return total > Search.MOST ? words.of("search.moreThan", Search.MOST) : format.number(total);
    }

    private SearchGroup group(SearchKind kind, SearchWords asked, SearchFinding finding, String along) {
        List<SearchLine> lines = finding.hits().stream()
                .filter(hit -> hit.kind() == kind)
                .map(hit -> line(hit, asked, along))
                .toList();
        int total = finding.totals().get(kind);
        return new SearchGroup(kind, count(total), finding.alike().contains(kind), lines, total > lines.size());
    }

    private SearchLine line(SearchHit hit, SearchWords asked, String along) {
        String prose = hit.prose() == null ? null : asked.excerpt(hit.prose(), EXCERPT);
        boolean named = hit.name() != null;
        String title = named ? words.in(hit.name()) : prose;
        String details = Stream.of(
                        named ? null : hit.code(),
                        hit.note() == null ? null : words.in(hit.note()),
                        hit.by() == null ? null : words.in(hit.by()),
                        hit.day() == null ? null : day(hit))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new SearchLine(
                address(hit, along),
                named && hit.code() != null ? asked.mark(hit.code()) : List.of(),
                asked.mark(title),
                asked.mark(details),
                named && prose != null ? asked.mark(prose) : List.of(),
                hit.state() == null ? null : words.of("search.state." + hit.kind() + "." + hit.state()));
    }

    private String day(SearchHit hit) {
        String day = format.date(hit.day());
        return hit.kind() == SearchKind.ACTION_POINT ? words.of("search.due", day) : day;
    }

    private static String address(SearchHit hit, String along) {
        return switch (hit.kind()) {
            case MEETING, DECISION, RECOMMENDATION -> "/meetings/meeting?id=" + hit.target();
            case ACTION_POINT -> "/actions/action?id=" + hit.target();
            case ACTIVITY -> "/workplan/activity?id=" + hit.target();
            case FEEDBACK -> "/feedback/you-said?round=" + hit.target();
            case PERSON -> "/directory/person?id=" + hit.target() + along;
            case POST -> "/directory/post?id=" + hit.target() + along;
            case ORGANISATION -> "/directory/organisation?id=" + hit.target() + along;
            case BODY -> "/bodies/body?code=" + hit.code() + along;
        };
    }
}
