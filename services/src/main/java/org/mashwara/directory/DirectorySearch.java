package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.SearchFinder;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchSource;
import org.mashwara.shared.SearchTerms;

/** Finds people, posts and organisations, named and held as on the day; everybody who is signed in reads the register. */
@ApplicationScoped
class DirectorySearch implements SearchFinder {

    @Override
    public List<SearchSource> sources(SearchTerms terms, Actor actor) {
        return List.of(people(terms), posts(terms), organisations(terms));
    }

    private static SearchSource people(SearchTerms terms) {
        return new SearchSource(SearchKind.PERSON, terms.named("p.id", "person p", "p", "null", "true"), """
                select p.id, cast(null as text), p.name_en, p.name_ur, string_agg(n.name_en, ', ' order by n.name_en),
                       string_agg(coalesce(n.name_ur, n.name_en), '، ' order by n.name_en), cast(null as text),
                       cast(null as text), cast(null as text), cast(null as text), cast(null as date)
                  from person p
                  left join incumbency i on i.person_id = p.id and %s
                  left join lateral (%s) n on true
                 where p.id = f.id group by p.id
                """.formatted(
                        terms.onDay("i"), nameOf("post_name", "post_id", "i.post_id", terms)));
    }

    private static SearchSource posts(SearchTerms terms) {
        return new SearchSource(SearchKind.POST, foundByName("post_name", "post_id", terms), """
                select n.post_id, cast(null as text), n.name_en, n.name_ur, o.name_en, o.name_ur, h.name_en, h.name_ur,
                       cast(null as text), cast(null as text), cast(null as date)
                  from post p
                 cross join lateral (%s) n
                 cross join lateral (%s) o
                  left join lateral (select s.name_en, s.name_ur from incumbency i join person s on s.id = i.person_id
                                      where i.post_id = p.id and %s
                                      order by i.kind = 'REGULAR', i.valid_from desc limit 1) h on true
                 where p.id = f.id
                """.formatted(
                        nameOf("post_name", "post_id", "p.id", terms),
                        nameOf("organisation_name", "organisation_id", organisationOf(terms), terms),
                        terms.onDay("i")));
    }

    private static SearchSource organisations(SearchTerms terms) {
        return new SearchSource(
                SearchKind.ORGANISATION, foundByName("organisation_name", "organisation_id", terms), """
                select n.organisation_id, cast(null as text), n.name_en, n.name_ur, cast(null as text), cast(null as text),
                       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as date)
                  from (%s) n
                """.formatted(
                                nameOf("organisation_name", "organisation_id", "f.id", terms)));
    }

    /** What is found by the name that it bears on the day; the other names are looked up only where that one ended. */
    private static String foundByName(String table, String owner, SearchTerms terms) {
        return terms.named(
                "n." + owner,
                table + " n",
                "n",
                "null",
                "case when %4$s then true else n.id = (select m.id from %1$s m where m.%2$s = n.%2$s order by %3$s limit 1) end"
                        .formatted(table, owner, terms.bestName("m"), terms.onDay("n")));
    }

    /** The organisation to which {@code p}, a post, belonged on the day. */
    private static String organisationOf(SearchTerms terms) {
        return ("coalesce((select w.organisation_id from post_former_place w where w.post_id = p.id"
                        + " and w.valid_until >= %s order by w.valid_until limit 1), p.organisation_id)")
                .formatted(terms.day());
    }

    private static String nameOf(String table, String owner, String id, SearchTerms terms) {
        return "select x.* from %s x where x.%s = %s order by %s limit 1"
                .formatted(table, owner, id, terms.bestName("x"));
    }
}
