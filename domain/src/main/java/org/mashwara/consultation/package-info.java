/**
 * Feedback after a review: the questionnaire, the round in which seats are asked about the activities that concern
 * them, their responses, and the agency's answer to every comment and proposal.
 */
package org.mashwara.consultation;
