/** What can be done when somebody is called away shortly before a meeting: ranked ways out, decided once. */
package org.mashwara.meeting.latechange;
