package org.mashwara.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** A name of a post for a period. */
@Entity
@Table(name = "post_name")
public class PostName extends DatedName {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    protected PostName() {}

    PostName(Post post, LocalText name, Period period) {
        super(name, period);
        this.post = post;
    }
}
