/** The outbox as the administrator sees it. */
package org.mashwara.notification;
