/** Where and when bodies meet: rooms and time. */
package org.mashwara.scheduling;
