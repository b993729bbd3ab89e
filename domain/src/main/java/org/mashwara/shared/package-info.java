/** What every feature speaks: texts in two languages, periods, roles, who acts, and how a rule says no. */
package org.mashwara.shared;
