package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.directory.TransferEffects;
import org.mashwara.shared.LocalText;

/** An account that is to end with its person's last post does so when that one is handed over. */
@ApplicationScoped
class AccountsOfTransferredPost implements TransferEffects {

    @Inject
    private IdentityReader reader;

    @Override
    public List<TransferEffect> of(long postId, LocalDate from) {
        return reader.rows("""
                        select p.name_en, p.name_ur
                          from account a join person p on p.id = a.person_id
                         where a.leaves_with_post and a.locked_at is null
                           and exists (select 1 from incumbency i where i.person_id = p.id and i.post_id = ?1
                                          and i.valid_from < ?2 and (i.valid_until is null or i.valid_until >= ?2))
                           and not exists (select 1 from incumbency i where i.person_id = p.id and i.post_id <> ?1
                                          and (i.valid_until is null or i.valid_until >= ?2))
                         order by p.name_en, p.id
                        """, postId, from).stream()
                .map(row ->
                        TransferEffect.of("directory.effect.account", LocalText.of((String) row[0], (String) row[1])))
                .toList();
    }
}
