package org.mashwara.directory;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Scans;
import org.mashwara.shared.Upload;
import org.mashwara.shared.Words;

/** The fields of an incumbency in the forms that enter it or put it right. */
public class IncumbencyFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RegisterChoice person = new RegisterChoice();
    private IncumbencyKind kind;
    private LocalDate from;
    private LocalDate until;
    private String notificationNumber;
    private LocalDate notificationDated;
    private transient Part file;

    void show(IncumbencyForm incumbency, Words words) {
        person.preset(incumbency.person(), words);
        kind = incumbency.kind();
        from = incumbency.from();
        until = incumbency.until();
        notificationNumber = incumbency.notificationNumber();
        notificationDated = incumbency.notificationDated();
    }

    /** What was filled in; null where it is not clear yet who is meant, which the form then asks. */
    IncumbencyEntry entry(RegisterFormQueries queries, Form form) {
        if (!person.resolve(queries::persons)) {
            form.refuse("person", person.question());
            return null;
        }
        return new IncumbencyEntry(person.getId(), kind, from, until, notificationNumber, notificationDated);
    }

    /** The scan that was handed in, or null. */
    Upload upload() {
        return Scans.of(file);
    }

    public IncumbencyKind[] getKinds() {
        return IncumbencyKind.values();
    }

    public RegisterChoice getPerson() {
        return person;
    }

    public IncumbencyKind getKind() {
        return kind;
    }

    public void setKind(IncumbencyKind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
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
