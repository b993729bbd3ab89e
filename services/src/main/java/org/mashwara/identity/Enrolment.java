package org.mashwara.identity;

import io.nayuki.qrcodegen.QrCode;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a telephone needs to show codes, in three forms. A secret: shown to its owner only, never logged.
 *
 * @param key the key in groups of four, to be typed by hand
 * @param address the same for a tap on the telephone itself: an {@code otpauth} address
 * @param picture the address as a QR code: the path of an SVG in which each square is one unit
 * @param size width and height of the picture in units, margin included
 */
public record Enrolment(String key, String address, String picture, int size) implements Serializable {

    private static final String ISSUER = "Mashwara";

    /** Light squares around a QR code, as its standard asks. */
    private static final int MARGIN = 4;

    static Enrolment of(String signInName, byte[] secret) {
        String key = Totp.base32(secret);
        String address = "otpauth://totp/" + ISSUER + ":"
                + URLEncoder.encode(signInName, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + key
                + "&issuer=" + ISSUER;
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new Enrolment(key.replaceAll("(.{4})(?=.)", "$1 "), address, path(code), code.size + 2 * MARGIN);
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    public String getKey() {
        return key;
    }

    public String getAddress() {
        return address;
    }

    public String getPicture() {
        return picture;
    }

    public int getSize() {
        return size;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
