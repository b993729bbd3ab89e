/** What is known about time, and the slots that follow from it, in the server. */
package org.mashwara.scheduling;
