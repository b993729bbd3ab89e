package org.mashwara.scheduling;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/** The address of a calendar on the web. It is often a secret: whoever has it reads the calendar. */
public final class FeedAddress {

    /** The longest address, in characters. */
    public static final int LONGEST = 1000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final URI uri;

    private FeedAddress(URI uri) {
        this.uri = uri;
    }

    /**
     * @param typed {@code http}, {@code https}, or {@code webcal} as calendar programs write it
     * @throws BusinessException on the field {@code address}: {@code feed.address} if it is none
     */
    public static FeedAddress of(String typed) {
        String text = Require.text("address", typed, LONGEST);
        String plain = text.toLowerCase(Locale.ROOT).startsWith("webcal:")
                ? "https:" + text.substring("webcal:".length())
                : text;
        try {
            return of(new URI(plain));
        } catch (URISyntaxException e) {
            throw BusinessException.onField("address", "followed.address");
        }
    }

    /** Also of the address to which a server sends on; as {@link #of(String)}. */
    public static FeedAddress of(URI uri) {
        boolean good = uri.getScheme() != null
                && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getUserInfo() == null;
        if (!good) {
            throw BusinessException.onField("address", "followed.address");
        }
        return new FeedAddress(uri);
    }

    public URI uri() {
        return uri;
    }

    /** The server's name: what of the address may be shown. */
    public String host() {
        return uri.getHost();
    }

    /**
     * True for an address on the public internet; false for this machine, private and shared networks (RFC 1918, 6598,
     * 4193), link-local, multicast, documentation, benchmark and reserved ones (RFC 6890).
     */
    public static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean documentation =
                first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !shared && !protocol && !benchmark && !documentation;
    }

    /** Only global unicast, and none that carries an address of the old kind, which could be any. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredoOrDocumentation =
                bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] == 0 && bytes[3] == 0 || bytes[2] == 0x0d);
        return global && !sixToFour && !teredoOrDocumentation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedAddress that && uri.equals(that.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return host();
    }
}
