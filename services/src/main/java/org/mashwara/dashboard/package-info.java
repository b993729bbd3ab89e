/** What each person begins the day with: what waits, what is coming, how the programme does. */
package org.mashwara.dashboard;
