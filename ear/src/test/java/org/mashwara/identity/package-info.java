/** Accounts, delegates, sign-in and the audit trail, in the server. */
package org.mashwara.identity;
