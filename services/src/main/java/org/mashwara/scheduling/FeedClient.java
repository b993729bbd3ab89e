package org.mashwara.scheduling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.mashwara.shared.BusinessException;

/**
 * Fetches a calendar from the web: by HTTP or HTTPS only, from public addresses unless private ones are allowed, at most
 * {@link CalendarFile#LARGEST} bytes, within {@link #LONGEST}. Each address to which a server sends on is looked at like
 * the first. The Java resolver keeps what a name resolved to for half a minute, so that what was looked at is what is
 * connected to.
 */
final class FeedClient {

    /** No calendar takes longer. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int WAIT = 10_000;
    private static final int MOST_SENT_ON = 4;
    private static final int CHUNK = 16 * 1024;

    private final boolean privateAllowed;

    FeedClient(boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /** @throws FeedFailedException with the reason if it cannot be fetched */
    byte[] fetch(FeedAddress address) throws FeedFailedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        FeedAddress next = address;
        try {
            for (int hop = 0; hop < MOST_SENT_ON; hop++) {
                HttpURLConnection connection = open(next);
                try {
                    int status = connection.getResponseCode();
                    if (status == HttpURLConnection.HTTP_OK) {
                        return read(connection, deadline);
                    }
                    next = sentOn(next, connection, status);
                } finally {
                    connection.disconnect();
                }
            }
        } catch (IOException e) {
            throw new FeedFailedException(FeedTrouble.UNREACHABLE, e);
        }
        throw new FeedFailedException(FeedTrouble.REFUSED, null);
    }

    private HttpURLConnection open(FeedAddress address) throws IOException, FeedFailedException {
        requireAllowed(address);
        HttpURLConnection connection = (HttpURLConnection) address.uri().toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(WAIT);
        connection.setReadTimeout(WAIT);
        connection.setUseCaches(false);
        connection.setRequestProperty("Accept", "text/calendar");
        connection.setRequestProperty("User-Agent", "Mashwara");
        return connection;
    }

    private void requireAllowed(FeedAddress address) throws UnknownHostException, FeedFailedException {
        if (privateAllowed) {
            return;
        }
        for (InetAddress each : InetAddress.getAllByName(address.host())) {
            if (!FeedAddress.isPublic(each)) {
                throw new FeedFailedException(FeedTrouble.FORBIDDEN_ADDRESS, null);
            }
        }
    }

    private static FeedAddress sentOn(FeedAddress from, HttpURLConnection connection, int status)
            throws FeedFailedException {
        String location = connection.getHeaderField("Location");
        if (status < HttpURLConnection.HTTP_MULT_CHOICE
                || status >= HttpURLConnection.HTTP_BAD_REQUEST
                || location == null) {
            throw new FeedFailedException(FeedTrouble.REFUSED, null);
        }
        try {
            return FeedAddress.of(from.uri().resolve(location));
        } catch (BusinessException | IllegalArgumentException e) {
            throw new FeedFailedException(FeedTrouble.REFUSED, e);
        }
    }

    private static byte[] read(HttpURLConnection connection, long deadline) throws IOException, FeedFailedException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = connection.getInputStream()) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                content.write(chunk, 0, count);
                if (content.size() > CalendarFile.LARGEST) {
                    throw new FeedFailedException(FeedTrouble.TOO_LARGE, null);
                }
                if (System.nanoTime() > deadline) {
                    throw new FeedFailedException(FeedTrouble.UNREACHABLE, null);
                }
            }
        }
        return content.toByteArray();
    }
}
