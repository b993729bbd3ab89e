/** Workplans in the server: reads, progress reports. */
package org.mashwara.programme;
