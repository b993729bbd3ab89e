/** Workbooks of the register, taken out and brought in. */
package org.mashwara.governance.bulk;
