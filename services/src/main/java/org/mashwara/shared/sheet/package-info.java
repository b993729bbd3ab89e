/** Workbooks (XLSX) that come in and go out: bounded, checked by their content, values only. */
package org.mashwara.shared.sheet;
