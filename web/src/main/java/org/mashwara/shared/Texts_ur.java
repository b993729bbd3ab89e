package org.mashwara.shared;

/** The texts in Urdu; the name is how {@link java.util.ResourceBundle} finds it. */
public class Texts_ur extends Texts {

    public Texts_ur() {
        super("ur");
    }
}
