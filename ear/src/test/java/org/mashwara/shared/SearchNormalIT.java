package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The database and the pages compare texts by one rule. */
@ArquillianTest
class SearchNormalIT {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void theDatabaseComparesTextsAsThePagesDo() {
        for (String text : List.of(
                "TWG-BAL/2014/M1",
                "كمیٹی كي ئؤأآۀ",
                "مُحَمَّد",
                "۲۰۱۴ ٢٠١٤",
                "Café naïve",
                "it's ‘so’ “said”…",
                "کھیل ھے")) {
            assertThat(inTheDatabase(text)).as(text).isEqualTo(SearchWords.normal(text));
        }
        Random random = new Random(2014);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 12; j++) {
                boolean latin = random.nextBoolean();
                text.append((char) (latin ? 0x20 + random.nextInt(0x5f) : 0x600 + random.nextInt(0x100)));
            }
            assertThat(inTheDatabase(text.toString()))
                    .as(text.toString())
                    .isEqualTo(SearchWords.normal(text.toString()));
        }
    }

    @Test
    void theDatabaseFindsTheSameEnglishWordsTooCommon() {
        SearchWords.COMMON.forEach(word -> assertThat(telling(word)).as(word).isFalse());
        assertThat(telling("prison")).isTrue();
        assertThat(telling("many")).isTrue();
        assertThat(telling("کا")).isTrue();
    }

    private boolean telling(String word) {
        return (Boolean) em.createNativeQuery("select numnode(plainto_tsquery('english', ?1)) > 0")
                .setParameter(1, word)
                .getSingleResult();
    }

    private String inTheDatabase(String text) {
        return (String) em.createNativeQuery("select search_normal(?1)")
                .setParameter(1, text)
                .getSingleResult();
    }
}
