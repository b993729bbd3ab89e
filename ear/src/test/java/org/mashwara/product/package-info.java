/** The product as it is run, looked at from outside: through a browser, and on each of its servers. */
package org.mashwara.product;
