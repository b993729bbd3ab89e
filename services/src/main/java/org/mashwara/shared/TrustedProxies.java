package org.mashwara.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reverse proxies whose word on a client's address counts. Everybody can send an {@code X-Forwarded-For} header, so
 * it is believed only as far as trusted proxies have written it: from its end, up to the first address that is not one
 * of theirs.
 */
public final class TrustedProxies {

    /** Nobody's word counts. */
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](:\\d+)?|([\\d.]+):\\d+");

    /** Addresses that begin with the same bits. */
    private record Range(byte[] start, int bits) {

        boolean holds(InetAddress address) {
            byte[] other = address.getAddress();
            if (other.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((start[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Range> ranges;

    private TrustedProxies(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * Reads a list of addresses and ranges, IPv4 or IPv6: {@code 10.0.0.5, 10.1.0.0/16, fd00::/8}. Names are not looked
     * up.
     *
     * @throws IllegalArgumentException naming what is neither
     */
    public static TrustedProxies of(String list) {
        return new TrustedProxies(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(TrustedProxies::range)
                .toList());
    }

    private static Range range(String text) {
        int slash = text.indexOf('/');
        byte[] start = address(slash < 0 ? text : text.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException(text))
                .getAddress();
        if (slash < 0) {
            return new Range(start, start.length * 8);
        }
        String bits = text.substring(slash + 1);
        if (!bits.matches("\\d{1,3}") || Integer.parseInt(bits) > start.length * 8) {
            throw new IllegalArgumentException(text);
        }
        return new Range(start, Integer.parseInt(bits));
    }

    /**
     * From where a request comes.
     *
     * @param peer the address that the connection comes from
     * @param forwardedFor what {@code X-Forwarded-For} says, several headers joined by commas; null for none
     * @return the client's address as far as it can be trusted; the peer's where it is no trusted proxy
     */
    public String clientOf(String peer, String forwardedFor) {
        String client = peer;
        if (forwardedFor == null) {
            return client;
        }
        List<String> hops = new ArrayList<>(List.of(forwardedFor.split(",")));
        while (!hops.isEmpty() && isTrusted(client)) {
            Optional<InetAddress> before = address(withoutPort(hops.remove(hops.size() - 1)));
            if (before.isEmpty()) {
                return client;
            }
            client = before.get().getHostAddress();
        }
        return client;
    }

    /** True if an address is that of a trusted proxy. */
    public boolean isTrusted(String text) {
        return address(text)
                .filter(address -> ranges.stream().anyMatch(range -> range.holds(address)))
                .isPresent();
    }

    private static String withoutPort(String hop) {
        var match = WITH_PORT.matcher(hop.strip());
        if (!match.matches()) {
            return hop.strip();
        }
        return match.group(1) == null ? match.group(3) : match.group(1);
    }

    /** Only what is an address already: a name would be asked of a name server. */
    private static Optional<InetAddress> address(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
