package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Page;
import org.mashwara.shared.SearchWords;

/** Comments and proposals by their words (English by its stems, Urdu as it is written), by tags and by activity. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class CommentQueries {

    /** {@code ?4} the person's posts, {@code ?5} whether the person reads all, {@code ?6} posts that run rounds. */
    private static final String VISIBLE = RoundReach.readsPoint("?5", "?4", "?6", "?1");

    private static final String LATEST_FIRST =
            "case when see.author then p.raised_at else rd.closes_at end desc, " + SaidReader.SHUFFLED + ", p.id desc";

    @Inject
    private SaidReader reader;

    @Inject
    private Actors actors;

    /**
     * What is looked for; null or blank for anything.
     *
     * @param words all of which have to be there, but for those that are too common in English
     * @param activity its code
     */
    public record Wanted(String words, String tag, String activity, Long round) implements Serializable {

        /** True if every word is so common in English that it tells nothing: then nothing is found. */
        public boolean isTooCommon() {
            return SearchWords.of(words).isTooCommon();
        }

        /** What it is mostly looked for by; the round, from which one comes here, is no choice. */
        public SoughtBy by(SaidFilter filter) {
            if (isGiven(words)) {
                return SoughtBy.WORDS;
            }
            return isGiven(tag) || isGiven(activity) || filter != SaidFilter.ALL ? SoughtBy.CHOICE : SoughtBy.NOTHING;
        }
    }

    /**
     * What the person may read of it, the latest first. One query.
     *
     * @param first index of the first row, from 0
     */
    public Page<SaidRow> comments(Wanted wanted, SaidFilter filter, int first, int size) {
        if (wanted.isTooCommon()) {
            return new Page<>(List.of(), 0, 0, Math.max(1, Math.min(size, Page.MAX_SIZE)));
        }
        Actor actor = actors.current();
        List<Object> parameters = new ArrayList<>(
                List.of(Sql.ids(actor.posts()), PointAccess.readsAll(actor), Sql.ids(RoundAccess.postsToRun(actor))));
        StringBuilder where = new StringBuilder(VISIBLE);
        add(where, parameters, " and p.search_words @@ search_query(%s)", telling(wanted.words()));
        add(
                where,
                parameters,
                " and see.about and exists (select 1 from point_tag wt where wt.point_id = p.id and wt.tag = lower(btrim(%s)))",
                wanted.tag());
        add(where, parameters, " and see.about and lower(a.code) = lower(btrim(%s))", wanted.activity());
        add(where, parameters, " and rd.id = %s", wanted.round());
        return reader.page(filter, where.toString(), LATEST_FIRST, first, size, parameters.toArray());
    }

    private static boolean isGiven(Object value) {
        return value != null && !value.toString().isBlank();
    }

    private static String telling(String words) {
        SearchWords asked = SearchWords.of(words);
        return asked.words().isEmpty() ? words : asked.telling().normal();
    }

    private static void add(StringBuilder where, List<Object> parameters, String condition, Object value) {
        if (isGiven(value)) {
            parameters.add(value);
            where.append(condition.formatted("?" + (parameters.size() + 3)));
        }
    }
}
