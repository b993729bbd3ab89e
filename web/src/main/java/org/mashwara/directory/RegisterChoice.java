package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.mashwara.shared.Words;

/**
 * A field of a form in which somebody types the name of a post, an organisation or a person. Where several are called
 * so, or none exactly so, the form asks which one is meant.
 */
public class RegisterChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private String settled;
    private Long id;
    private List<Candidate> candidates = List.of();

    /** Shows what has been chosen so far; nothing for none. */
    void preset(Candidate chosen, Words language) {
        id = chosen == null ? null : chosen.id();
        words = chosen == null ? null : language.in(chosen.name());
        settled = words;
    }

    /**
     * Finds out what is meant.
     *
     * @param find looks a name up in the register
     * @return false if it is not clear yet: then the form is to ask
     */
    public boolean resolve(Function<String, List<Candidate>> find) {
        String typed = words == null ? "" : words.strip();
        if (typed.isEmpty()) {
            id = null;
            candidates = List.of();
            settled = typed;
            return true;
        }
        if (typed.equals(settled)) {
            return id != null;
        }
        settled = typed;
        candidates = find.apply(typed);
        List<Candidate> exact = candidates.stream()
                .filter(each -> typed.equalsIgnoreCase(each.name().getEn())
                        || typed.equals(each.name().getUr()))
                .toList();
        id = exact.size() == 1 ? exact.get(0).id() : null;
        if (id != null) {
            candidates = List.of();
        }
        return id != null;
    }

    /** The key of what to say where it is not clear what is meant. */
    public String question() {
        return candidates.isEmpty() ? "directory.choose.nothing" : "directory.choose.several";
    }

    /** True where the form shows what to choose from. */
    public boolean isAsking() {
        return !candidates.isEmpty();
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** What is chosen, or null. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
