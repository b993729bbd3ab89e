/** Planning and convening meetings, answers to invitations, the session and its records. */
package org.mashwara.meeting;
