/** Who may act: accounts with their roles, delegates of posts, one-time codes, and the audit trail of what was done. */
package org.mashwara.identity;
