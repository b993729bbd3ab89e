/** The register in the server: reads as of a day, the transfer of a post. */
package org.mashwara.directory;
