/** The page with which each person begins the day. */
package org.mashwara.dashboard;
