/** The pages about meetings, invitations, sessions and action points. */
package org.mashwara.meeting;
