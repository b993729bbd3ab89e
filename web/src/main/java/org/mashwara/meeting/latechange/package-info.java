/** The pages of a late change: the ways out compared, and the decision checked before it is taken. */
package org.mashwara.meeting.latechange;
