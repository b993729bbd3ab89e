package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Words;

/** The fields of a post in the forms that enter, change or correct it. */
public class PostFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RegisterChoice organisation = new RegisterChoice();
    private final RegisterChoice parent = new RegisterChoice();
    private String nameEn;
    private String nameUr;
    private String grade;

    void show(PostForm post, Words words) {
        nameEn = post.name().getEn();
        nameUr = post.name().getUr();
        grade = post.grade();
        organisation.preset(post.organisation(), words);
        parent.preset(post.parent(), words);
    }

    /** What was filled in; null where it is not clear yet what is meant, which the form then asks. */
    PostEntry entry(RegisterFormQueries queries, LocalDate day, Form form) {
        boolean clear = true;
        if (!organisation.resolve(words -> queries.organisations(words, day))) {
            form.refuse("organisation", organisation.question());
            clear = false;
        }
        if (!parent.resolve(words -> queries.posts(words, day))) {
            form.refuse("parent", parent.question());
            clear = false;
        }
        return clear ? new PostEntry(nameEn, nameUr, organisation.getId(), parent.getId(), grade) : null;
    }

    public RegisterChoice getOrganisation() {
        return organisation;
    }

    public RegisterChoice getParent() {
        return parent;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }

    public void setNameUr(String nameUr) {
        this.nameUr = nameUr;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }
}
