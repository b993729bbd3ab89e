/** Signing in and out, the own account, accounts and the audit trail for those who administer. */
package org.mashwara.identity;
