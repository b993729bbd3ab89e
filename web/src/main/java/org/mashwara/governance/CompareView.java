package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashwara.shared.Format;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Words;

/** Two versions of a body's terms of reference side by side. */
@Named
@ViewScoped
public class CompareView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyQueries queries;

    @Inject
    private TermsWords termsWords;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private String code;
    private Integer left;
    private Integer right;
    private BodyDetail body;
    private List<TermsRow> versions;
    private List<TermsLine> lines;

    /** Without numbers: the latest version and the one before it. */
    public void load() {
        body = queries.body(code, format.today());
        versions = new ArrayList<>(body.otherTerms());
        if (body.terms() != null) {
            versions.add(body.terms());
        }
        versions.sort(Comparator.comparingInt(TermsRow::number));
        if (versions.isEmpty()) {
            throw new NotFoundException("terms of reference", code);
        }
        int latest = versions.size();
        right = right == null ? latest : right;
        left = left == null ? Math.max(1, right - 1) : left;
        lines = TermsLine.of(version(left), version(right), termsWords, words);
    }

    private TermsRow version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("terms of reference", number));
    }

    public TermsRow getLeftTerms() {
        return version(left);
    }

    public TermsRow getRightTerms() {
        return version(right);
    }

    public BodyDetail getBody() {
        return body;
    }

    public List<TermsRow> getVersions() {
        return versions;
    }

    public List<TermsLine> getLines() {
        return lines;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getLeft() {
        return left;
    }

    public void setLeft(Integer left) {
        this.left = left;
    }

    public Integer getRight() {
        return right;
    }

    public void setRight(Integer right) {
        this.right = right;
    }
}
