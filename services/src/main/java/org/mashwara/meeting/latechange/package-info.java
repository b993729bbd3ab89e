/** The way out of a late change: what can be done, what was decided, and what follows from it. */
package org.mashwara.meeting.latechange;
