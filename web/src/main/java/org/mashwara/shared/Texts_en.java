package org.mashwara.shared;

/** The texts in English; the name is how {@link java.util.ResourceBundle} finds it whatever the server's language. */
public class Texts_en extends Texts {

    public Texts_en() {
        super("en");
    }
}
