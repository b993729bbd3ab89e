/** Observes what the other features tell, writes mails into the outbox in the same transaction and sends them later. */
package org.mashwara.notification;
