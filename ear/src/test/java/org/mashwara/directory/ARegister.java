package org.mashwara.directory;

import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** A small register of its own: an office with a post, its holder for a year, and somebody else. */
final class ARegister {

    final LocalDate today;
    final Organisation office;
    final Post post;
    final Person holder;
    final Person other;

    private ARegister(LocalDate today, String name) {
        this.today = today;
        office = new Organisation(OrganisationKind.SERVICE, text(name + " Office"), today.minusYears(9), null);
        post = new Post(office, text("Registrar of " + name), today.minusYears(9), "BS-17", null);
        holder = new Person(text("Holder of " + name), null, null);
        other = new Person(text("Another of " + name), null, null);
    }

    /** Writes one to the database. */
    static ARegister of(String name, LocalDate today, EntityManager em, UserTransaction transaction) throws Exception {
        ARegister register = new ARegister(today, name);
        transaction.begin();
        em.persist(register.office);
        em.persist(register.post);
        em.persist(register.holder);
        em.persist(register.other);
        em.persist(new Incumbency(
                register.post, register.holder, IncumbencyKind.REGULAR, "N/1", Period.from(today.minusYears(1))));
        transaction.commit();
        return register;
    }

    PostEntry entry(String name, Long parent, String grade) {
        return new PostEntry(name, null, office.getId(), parent, grade);
    }

    static LocalText text(String text) {
        return LocalText.of(text, null);
    }
}
