/** Pages of the register: who holds what, and the transfer of a post. */
package org.mashwara.directory;
