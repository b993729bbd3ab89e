package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mashwara.demo.Table.Row;
import org.mashwara.directory.Area;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** Areas, organisations, posts, persons and who holds what. */
@ApplicationScoped
class DemoRegister {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private PostRepository register;

    @Inject
    private IncumbencyRepository incumbencies;

    /** Fills the register. */
    Register load(LocalDate today) {
        Register loaded = new Register();
        areas(loaded);
        Table.read("organisations.txt").forEach(row -> organisation(row, loaded));
        loaded.organisations.values().forEach(organisation -> inOrder(() -> register.add(organisation)));
        Table.read("posts.txt").forEach(row -> post(row, loaded));
        loaded.posts.values().forEach(post -> inOrder(() -> register.add(post)));
        Table.read("persons.txt").forEach(row -> person(row, loaded));
        Table.read("incumbencies.txt").forEach(row -> incumbency(row, loaded, today));
        return loaded;
    }

    private void areas(Register loaded) {
        Area pakistan = area(loaded, null, "Pakistan", "پاکستان", "PK", null);
        Area balochistan = area(loaded, pakistan, "Balochistan", "بلوچستان", "PK2", "PK-BA");
        area(loaded, balochistan, "Quetta", "کوئٹہ", "PK226", null);
        area(loaded, pakistan, "Khyber Pakhtunkhwa", "خیبر پختونخوا", "PK5", "PK-KP");
        area(loaded, pakistan, "Sindh", "سندھ", "PK8", "PK-SD");
    }

    private Area area(Register loaded, Area parent, String en, String ur, String pCode, String isoCode) {
        Area area = new Area(LocalText.of(en, ur), pCode, isoCode, parent);
        inOrder(() -> register.add(area));
        loaded.areas.put(pCode, area);
        return area;
    }

    /** What is above another of its kind has to be in the database first. */
    private void inOrder(Runnable add) {
        add.run();
        em.flush();
    }

    private static void organisation(Row row, Register loaded) {
        String key = row.text(0);
        LocalDate since = row.day(5, null);
        if (loaded.organisations.containsKey(key)) {
            loaded.organisation(key).rename(row.names(3), since);
            return;
        }
        Organisation parent = row.has(2) ? loaded.organisation(row.text(2)) : null;
        loaded.organisations.put(
                key, new Organisation(row.one(OrganisationKind.class, 1), row.names(3), since, parent));
    }

    private static void post(Row row, Register loaded) {
        String key = row.text(0);
        LocalDate since = row.day(6, null);
        if (loaded.posts.containsKey(key)) {
            loaded.post(key).rename(row.names(4), since);
            return;
        }
        Post superior = row.has(3) ? loaded.post(row.text(3)) : null;
        loaded.posts.put(key, new Post(loaded.organisation(row.text(1)), row.names(4), since, row.text(2), superior));
    }

    private void person(Row row, Register loaded) {
        Person person = new Person(row.names(1), row.text(3), row.text(4));
        register.add(person);
        loaded.persons.put(row.text(0), person);
    }

    private void incumbency(Row row, Register loaded, LocalDate today) {
        incumbencies.add(new Incumbency(
                loaded.post(row.text(0)),
                loaded.person(row.text(1)),
                row.one(IncumbencyKind.class, 2),
                row.text(3),
                Period.between(row.day(4, today), row.day(5, today))));
    }

    /** What was loaded, by the keys of the files. */
    static final class Register {

        private final Map<String, Area> areas = new HashMap<>();
        private final Map<String, Organisation> organisations = new LinkedHashMap<>();
        private final Map<String, Post> posts = new LinkedHashMap<>();
        private final Map<String, Person> persons = new HashMap<>();

        Area area(String pCode) {
            return known(areas, pCode);
        }

        Organisation organisation(String key) {
            return known(organisations, key);
        }

        Post post(String key) {
            return known(posts, key);
        }

        /** The key under which the files name a post. */
        String keyOf(Post post) {
            return posts.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(post))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }

        Person person(String key) {
            return known(persons, key);
        }

        private static <T> T known(Map<String, T> things, String key) {
            T thing = things.get(key);
            if (thing == null) {
                throw new IllegalArgumentException("the demo data name " + key + " but do not define it");
            }
            return thing;
        }
    }
}
