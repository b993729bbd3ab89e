package org.mashwara.suite;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * A register as large as that of a country's offices: 20,000 posts in 500 organisations, 60,000 people, 200,000
 * incumbencies. Written once, by SQL.
 */
public final class BigRegister {

    /** The name of the organisation under which all others stand. */
    public static final String ROOT = "Big Register of Offices";

    public static final int ORGANISATIONS = 500;
    public static final int POSTS = 20_000;
    public static final int PERSONS = 60_000;
    public static final int INCUMBENCIES_OF_A_POST = 10;

    /** A query for addresses of pages that show much of it. */
    public static final String ADDRESSES = """
        with many as (select (select organisation_id from organisation_name where name_en = '%s') as root,
                             (select organisation_id from organisation_name where name_en = 'Office 9 of Many') as office,
                             (select post_id from post_name where name_en like '%% 10 (Reformed)' order by id limit 1) as post),
             one as (select m.*, (select i.person_id from incumbency i where i.post_id = m.post
                                   order by i.valid_from limit 1) as person from many m)
        select unnest(array[
            '/directory/list', '/directory/list?first=10000', '/directory/list?order=POST', '/directory/list?order=HOLDER',
            '/directory/list?on=2004-01-01', '/directory/list?organisation=' || root, '/directory/organisation?id=' || root,
            '/directory/organisation?id=' || office, '/directory/organisation?id=' || office || '&on=2004-01-01',
            '/directory/post?id=' || post, '/directory/post?id=' || post || '&on=2004-01-01', '/directory/person?id=' || person,
            '/directory/record?id=' || person, '/directory/list?q=Registrar', '/directory/list?q=Registrar&kind=POST&first=500',
            '/search?q=Registrar', '/search?q=Khan&kind=PERSON&first=5000', '/search?q=Farrah%%20Kahn%%2077'])
          from one
        """.formatted(ROOT);

    private static final List<String> STATEMENTS = List.of(
            """
            create temporary table big_organisation on commit drop as
            select n, nextval('entity_seq') as id from generate_series(1, %d) n
            """.formatted(ORGANISATIONS),
            """
            insert into organisation (id, version, kind, parent_id)
            select o.id, 1, case when o.n = 1 then 'MINISTRY' else 'DEPARTMENT' end, p.id
              from big_organisation o left join big_organisation p on p.n = greatest(1, o.n / 8) and o.n > 1 order by o.n
            """,
            """
            insert into organisation_name (id, version, organisation_id, name_en, name_ur, valid_from)
            select nextval('entity_seq'), 1, id, case when n = 1 then '%s' else 'Office ' || n || ' of Many' end,
                   'دفتر ' || n, date '1990-01-01' from big_organisation
            """.formatted(ROOT),
            """
            create temporary table big_post on commit drop as
            select n, nextval('entity_seq') as id from generate_series(1, %d) n
            """.formatted(POSTS),
            """
            insert into post (id, version, organisation_id, parent_post_id, grade)
            select p.id, 1, o.id, above.id, 'BS-' || 11 + p.n %% 12
              from big_post p join big_organisation o on o.n = 1 + p.n %% %d
              left join big_post above on above.n = p.n / 10 order by p.n
            """.formatted(ORGANISATIONS),
            """
            insert into post_name (id, version, post_id, name_en, name_ur, valid_from, valid_until)
            select nextval('entity_seq'), 1, p.id, (array['Secretary','Director','Inspector','Registrar','Officer'])[1 + p.n % 5]
                   || ' ' || p.n || case when half = 0 then '' else ' (Reformed)' end, 'افسر ' || p.n,
                   case when half = 0 then date '1990-01-01' else date '2010-01-01' end,
                   case when half = 0 and p.n % 2 = 0 then date '2009-12-31' end
              from big_post p cross join generate_series(0, 1) half where half = 0 or p.n % 2 = 0
            """,
            """
            insert into post_former_place (id, version, post_id, organisation_id, grade, valid_until)
            select nextval('entity_seq'), 1, p.id, o.id, 'BS-11', date '2005-06-30'
              from big_post p join big_organisation o on o.n = 1 + p.n % 97 where p.n % 10 = 0
            """,
            """
            create temporary table big_person on commit drop as
            select n, nextval('entity_seq') as id from generate_series(0, %d - 1) n
            """.formatted(PERSONS),
            """
            insert into person (id, version, name_en, name_ur)
            select id, 1, (array['Asad','Bilal','Chand','Dawood','Erum','Farah','Gul','Hina'])[1 + n % 8] || ' '
                   || (array['Khan','Baloch','Mengal','Kakar','Achakzai','Marri','Bugti'])[1 + n / 8 % 7] || ' ' || n,
                   'نام ' || n from big_person
            """,
            """
            insert into incumbency (id, version, post_id, person_id, kind, notification_number, valid_from, valid_until)
            select nextval('entity_seq'), 1, p.id, s.id, 'REGULAR', 'N/' || p.n || '/' || t,
                   date '1995-01-01' + t * 1000, case when t < %1$d - 1 then date '1995-01-01' + t * 1000 + 999 end
              from big_post p cross join generate_series(0, %1$d - 1) t join big_person s on s.n = (p.n * 7 + t * 13) %% %2$d
            """.formatted(INCUMBENCIES_OF_A_POST, PERSONS));

    private BigRegister() {}

    /** The statements that write it, in one transaction. */
    public static List<String> statements() {
        return STATEMENTS;
    }

    /** Writes it unless it is there; to be called in a transaction. */
    public static void fill(EntityManager entityManager) {
        boolean there = !entityManager
                .createNativeQuery("select 1 from organisation_name where name_en = ?1")
                .setParameter(1, ROOT)
                .getResultList()
                .isEmpty();
        if (there) {
            return;
        }
        STATEMENTS.forEach(sql -> entityManager.createNativeQuery(sql).executeUpdate());
        entityManager.createNativeQuery("analyze").executeUpdate();
    }
}
