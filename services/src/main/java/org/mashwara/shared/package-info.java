/** What every use case stands on: the command boundary, the clock, the database, stored files. */
package org.mashwara.shared;
