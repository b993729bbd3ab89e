/** The register as a workbook: to be filled in by a new office, taken out, edited and brought back. */
package org.mashwara.governance.bulk;
