/** Starts and stops the product as its users run it: the WAR on Payara Micro, in a process of its own. */
package org.mashwara.product.server;
