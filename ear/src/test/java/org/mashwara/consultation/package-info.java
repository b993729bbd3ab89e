/** Feedback in the container: who may, what is refused, what several do at once. */
package org.mashwara.consultation;
