/** What can speak against a way out of a late change, one class each. */
package org.mashwara.meeting.latechange.considerations;
