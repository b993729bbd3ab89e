/** Convening a body, who comes, whether it may sit and who presides, and what it decided. */
package org.mashwara.meeting;
