package org.mashwara.dashboard;

import java.io.Serializable;

/**
 * What waits for the administrator.
 *
 * @param queued mails that wait to be sent
 * @param failed mails that were given up
 * @param noAddress mails to be printed and handed over
 * @param withoutPassword accounts whose owner has not chosen a password yet
 * @param mailServer whether a mail server is configured
 * @param stepsLeft how many steps are left until the first meeting can be convened
 */
public record SystemNumbers(
        long queued, long failed, long noAddress, long withoutPassword, long locked, boolean mailServer, int stepsLeft)
        implements Serializable {

    public long getQueued() {
        return queued;
    }

    public long getFailed() {
        return failed;
    }

    public long getNoAddress() {
        return noAddress;
    }

    public long getWithoutPassword() {
        return withoutPassword;
    }

    public long getLocked() {
        return locked;
    }

    public int getStepsLeft() {
        return stepsLeft;
    }

    public boolean isMailServer() {
        return mailServer;
    }
}
