/**
 * The database: the configured PostgreSQL or one of our own that starts and stops with the server, and the migrations
 * that own its schema.
 */
package org.mashwara.shared.database;
