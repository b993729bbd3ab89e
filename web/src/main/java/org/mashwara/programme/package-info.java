/** Pages of the workplan and of its activities' progress. */
package org.mashwara.programme;
