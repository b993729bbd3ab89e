/** Rooms in which bodies can sit. */
package org.mashwara.scheduling;
