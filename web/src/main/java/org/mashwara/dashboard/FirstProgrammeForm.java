package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.programme.ProgrammeService;

/** What is typed of the first programme. */
public class FirstProgrammeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String nameEn;
    private String nameUr;
    private LocalDate from;
    private LocalDate until;
    private LocalDate approvedOn;

    ProgrammeService.Agreement agreement() {
        return new ProgrammeService.Agreement(code, nameEn, nameUr, from, until, approvedOn);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }
}
