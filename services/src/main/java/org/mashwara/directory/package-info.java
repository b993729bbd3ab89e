/** The register: who holds what, today and on any day; the transfer of a post from one holder to the next. */
package org.mashwara.directory;
