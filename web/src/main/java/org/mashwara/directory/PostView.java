package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;

/** A post with the line of its holders. */
@Named
@ViewScoped
public class PostView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryQueries queries;

    @Inject
    private TransferService transfers;

    @Inject
    private RegisterDay registerDay;

    @Inject
    private Form form;

    private Long id;
    private PostDetail post;
    private List<PostSeat> seats = List.of();

    public void load() {
        post = queries.post(id, registerDay.getDay());
        seats = queries.seats(id, registerDay.getDay());
    }

    /** Takes the latest transfer back as a mistake. */
    public String takeBack() {
        return form.run(() -> transfers.takeBack(post.id(), post.takeBackId(), post.shown()))
                ? form.done("directory.takeBack.done", "/directory/post?id=" + post.id())
                : null;
    }

    public PostDetail getPost() {
        return post;
    }

    /** The bodies in which it sits. */
    public List<PostSeat> getSeats() {
        return seats;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
