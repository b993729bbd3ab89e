/** What the portal sends to people, kept in an outbox until a mail server has taken it. */
package org.mashwara.notification;
