package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Scans;
import org.mashwara.shared.Words;

/** Records that a post changes hands: who takes over, the details, a check of what it does, done. */
@Named
@ViewScoped
public class TransferView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The choice of somebody whom the register does not know yet. */
    private static final long SOMEBODY_NEW = 0;

    private static final Pattern URDU_LETTER = Pattern.compile("\\p{IsArabic}");

    @Inject
    private DirectoryQueries directory;

    @Inject
    private TransferQueries queries;

    @Inject
    private TransferService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private Long postId;
    private TransferStart post;

    private String name;
    private String searched;
    private List<PersonRow> candidates;
    private Long personId;
    private String nameEn;
    private String nameUr;
    private String email;
    private String telephone;
    private LocalDate on;
    private IncumbencyKind kind;
    private String notificationNumber;
    private LocalDate notificationDated;
    private transient Part file;

    private TransferPreview preview;

    public void load() {
        post = queries.begin(postId);
        on = format.today();
    }

    /** Looks the name up in the register. */
    public void find() {
        personId = null;
        searched = name == null ? "" : name.strip();
        if (searched.length() < 2) {
            candidates = null;
            form.refuse("name", "directory.transfer.nameTooShort");
            return;
        }
        boolean urdu = URDU_LETTER.matcher(searched).find();
        nameEn = urdu ? null : searched;
        nameUr = urdu ? searched : null;
        candidates = directory.persons(searched);
        if (candidates.isEmpty()) {
            personId = SOMEBODY_NEW;
        }
    }

    /** Goes on to the check, if the rules allow the transfer. */
    public void check() {
        form.run(() -> preview = queries.preview(transfer()));
    }

    /** Goes back from the check. */
    public void change() {
        preview = null;
    }

    public String record() {
        return form.run(() -> service.transfer(transfer(), Scans.of(file)))
                ? form.done(
                        "directory.transfer.done",
                        "/directory/post?id=" + postId,
                        preview.successor(),
                        preview.post(),
                        on)
                : null;
    }

    private Transfer transfer() {
        Successor successor =
                isSomebodyNew() ? Successor.added(nameEn, nameUr, email, telephone) : Successor.known(personId);
        return new Transfer(postId, on, kind, successor, notificationNumber, notificationDated, post.shown());
    }

    /** A sentence about what goes with the post. */
    public String say(TransferEffect effect) {
        return words.of(effect.textKey(), effect.arguments().toArray());
    }

    /** A candidate's name with the posts held today, to tell namesakes apart. */
    public String describe(PersonRow person) {
        if (person.posts().isEmpty()) {
            return words.of("directory.transfer.noPost", person.name());
        }
        List<String> names = person.posts().stream().map(words::in).toList();
        return words.of(
                "directory.transfer.withPosts", person.name(), String.join(words.of("format.comma") + " ", names));
    }

    public boolean isSearchDone() {
        return candidates != null;
    }

    /** True if the successor is somebody whom the register does not know yet. */
    public boolean isSomebodyNew() {
        return personId == null || personId == SOMEBODY_NEW;
    }

    public boolean isChecking() {
        return preview != null;
    }

    public boolean isAhead() {
        return on != null && on.isAfter(format.today());
    }

    public long getNewPersonId() {
        return SOMEBODY_NEW;
    }

    public IncumbencyKind[] getKinds() {
        return IncumbencyKind.values();
    }

    public TransferStart getPost() {
        return post;
    }

    public TransferPreview getPreview() {
        return preview;
    }

    public List<PersonRow> getCandidates() {
        return candidates;
    }

    public String getSearched() {
        return searched;
    }

    public Long getPostId() {
        return postId;
    }

    public void setPostId(Long postId) {
        this.postId = postId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getNameUr() {
        return nameUr;
    }

    public void setNameUr(String nameUr) {
        this.nameUr = nameUr;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public IncumbencyKind getKind() {
        return kind;
    }

    public void setKind(IncumbencyKind kind) {
        this.kind = kind;
    }

    public String getNotificationNumber() {
        return notificationNumber;
    }

    public void setNotificationNumber(String notificationNumber) {
        this.notificationNumber = notificationNumber;
    }

    public LocalDate getNotificationDated() {
        return notificationDated;
    }

    public void setNotificationDated(LocalDate notificationDated) {
        this.notificationDated = notificationDated;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
