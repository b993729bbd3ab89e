package org.mashwara.identity;

/**
 * Where a request comes from.
 *
 * @param address the network address
 * @param userAgent what the browser says of itself, or null
 */
public record Origin(String address, String userAgent) {

    Device device() {
        return Device.of(userAgent);
    }
}
