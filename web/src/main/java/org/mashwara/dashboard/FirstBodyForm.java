package org.mashwara.dashboard;

import java.io.Serializable;
import org.mashwara.directory.AreaForm;
import org.mashwara.governance.BodyForm;

/** What is typed of the first body and of the area that it is about. */
public class FirstBodyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String nameEn;
    private String nameUr;
    private String cityEn;
    private String cityUr;
    private Long programme;
    private String areaEn;
    private String areaUr;
    private String pCode;
    private String isoCode;

    /** Null where nothing is typed of an area: the body is then about the whole programme. */
    AreaForm area() {
        boolean nothing = isBlank(areaEn) && isBlank(areaUr) && isBlank(pCode) && isBlank(isoCode);
        return nothing ? null : new AreaForm(areaEn, areaUr, pCode, isoCode, null);
    }

    BodyForm body() {
        return new BodyForm(code, nameEn, nameUr, cityEn, cityUr, "Asia/Karachi", null, null, programme);
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
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

    public String getCityEn() {
        return cityEn;
    }

    public void setCityEn(String cityEn) {
        this.cityEn = cityEn;
    }

    public String getCityUr() {
        return cityUr;
    }

    public void setCityUr(String cityUr) {
        this.cityUr = cityUr;
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }

    public String getAreaEn() {
        return areaEn;
    }

    public void setAreaEn(String areaEn) {
        this.areaEn = areaEn;
    }

    public String getAreaUr() {
        return areaUr;
    }

    public void setAreaUr(String areaUr) {
        this.areaUr = areaUr;
    }

    public String getPCode() {
        return pCode;
    }

    public void setPCode(String pCode) {
        this.pCode = pCode;
    }

    public String getIsoCode() {
        return isoCode;
    }

    public void setIsoCode(String isoCode) {
        this.isoCode = isoCode;
    }
}
