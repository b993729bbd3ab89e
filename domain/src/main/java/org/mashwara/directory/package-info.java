/** The register: who holds what, today and on any day. People, organisations, posts and their incumbencies. */
package org.mashwara.directory;
