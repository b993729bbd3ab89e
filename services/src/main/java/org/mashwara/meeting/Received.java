package org.mashwara.meeting;

import org.mashwara.shared.Upload;

/**
 * How an answer reached the TWG Secretariat, as a form describes it.
 *
 * @param channel by letter, telephone, messenger, mail or in person
 * @param givenBy who gave it
 * @param diaryNumber the entry in the office's diary, or blank
 * @param scan the scanned letter, or null
 */
public record Received(Channel channel, String givenBy, String diaryNumber, Upload scan) {}
