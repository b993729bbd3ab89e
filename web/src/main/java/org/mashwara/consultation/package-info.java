/** Screens of feedback: open and follow a round, respond, answer as the agency, read what came of it. */
package org.mashwara.consultation;
