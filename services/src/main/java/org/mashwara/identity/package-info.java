/** Who may act: sign-in, accounts, delegates of posts, the command boundary with its audit trail. */
package org.mashwara.identity;
