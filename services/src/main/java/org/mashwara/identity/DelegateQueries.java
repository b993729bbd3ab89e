package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Actors;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Roles;

/** Reads a post's delegates, for those who may manage them. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.COUNTERPART})
public class DelegateQueries {

    @Inject
    private IdentityReader reader;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * The delegates of a post; of former ones the last hundred. Two queries.
     *
     * @throws NotFoundException if there is no such post, or it is not this person's to manage
     */
    public DelegateList of(long postId) {
        if (!DelegatePolicy.mayManage(actors.current(), postId)) {
            throw new NotFoundException("delegates of post", postId);
        }
        PostLine post = reader.post(postId).orElseThrow(() -> new NotFoundException("post", postId));
        List<DelegateRow> rows = reader.someRows("""
                        select d.id, p.name_en, p.name_ur, a.sign_in_name, d.appointed_at, bp.name_en, bp.name_ur,
                               d.revoked_at, rp.name_en as revoked_en, rp.name_ur as revoked_ur, d.version, d.scope,
                               d.valid_until, d.revoked_at is null and (d.valid_until is null or d.valid_until >= ?2)
                          from delegate d
                          join account a on a.id = d.account_id join person p on p.id = a.person_id
                          join account b on b.id = d.appointed_by join person bp on bp.id = b.person_id
                          left join account r on r.id = d.revoked_by left join person rp on rp.id = r.person_id
                         where d.post_id = ?1
                         order by d.revoked_at desc nulls first, p.name_en, d.id
                        """, 0, Page.MAX_SIZE, postId, LocalDate.now(clock)).stream()
                .map(DelegateQueries::row)
                .toList();
        return new DelegateList(post, rows);
    }

    private static DelegateRow row(Object[] row) {
        return new DelegateRow(
                IdentityReader.id(row[0]),
                IdentityReader.id(row[10]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                DelegateScope.valueOf((String) row[11]),
                Stored.day(row[12]),
                Stored.instant(row[4]),
                (String) row[5],
                (String) row[6],
                Stored.instant(row[7]),
                (String) row[8],
                (String) row[9],
                (Boolean) row[13]);
    }
}
