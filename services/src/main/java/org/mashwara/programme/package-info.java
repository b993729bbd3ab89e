/** Reads workplans with their progress, and takes the leads' progress reports. */
package org.mashwara.programme;
