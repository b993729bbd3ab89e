/** Pages about time: what speaks against a date, which would be better, who is free when, and what is laid down. */
package org.mashwara.scheduling;
