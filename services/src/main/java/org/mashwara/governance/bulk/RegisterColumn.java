package org.mashwara.governance.bulk;

/** A column of the register's workbook; the first part of its heading is what it is known by. */
public enum RegisterColumn {
    KEY("Key", "شناخت"),
    KIND("Kind", "قسم"),
    NAME_EN("Name (English)", "نام (انگریزی)"),
    NAME_UR("Name (Urdu)", "نام (اردو)"),
    PARENT("Under", "کس کے تحت"),
    ORGANISATION("Organisation", "ادارہ"),
    GRADE("Grade", "گریڈ"),
    SINCE("Since", "کب سے"),
    EMAIL("E-mail", "ای میل"),
    TELEPHONE("Telephone", "ٹیلی فون"),
    PERSON("Person", "فرد"),
    POST("Post", "عہدہ"),
    BODY("Body (code)", "کمیٹی (کوڈ)"),
    CAPACITY("Capacity", "حیثیت"),
    PLACE("Place", "ترتیب"),
    FROM("From", "پہلا دن"),
    UNTIL("Until", "آخری دن"),
    NOTIFICATION("Notification number", "نوٹیفکیشن نمبر"),
    NOTIFICATION_DATED("Notification date", "نوٹیفکیشن کی تاریخ"),
    CHANGES_FROM("Changes from", "تبدیلی کب سے");

    private final String en;
    private final String ur;

    RegisterColumn(String en, String ur) {
        this.en = en;
        this.ur = ur;
    }

    /** In both languages, as it stands in the first row. */
    public String heading() {
        return en + " | " + ur;
    }

    /** True if a heading means this column. */
    boolean isMeantBy(String heading) {
        int bar = heading.indexOf('|');
        String first = (bar < 0 ? heading : heading.substring(0, bar)).strip();
        return first.equalsIgnoreCase(en) || first.equals(ur);
    }

    /** True if its cells are days. */
    boolean isDay() {
        return switch (this) {
            case SINCE, FROM, UNTIL, NOTIFICATION_DATED, CHANGES_FROM -> true;
            default -> false;
        };
    }
}
