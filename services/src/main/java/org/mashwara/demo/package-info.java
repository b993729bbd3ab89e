/**
 * Illustrative data for a first look: the register, the programme, the meeting of March 2014 as history and this year's
 * ahead. Loaded once into an empty database, and only where {@code mashwara.demo} asks for it. The facts are public,
 * everything else is invented. Nothing depends on this package.
 */
package org.mashwara.demo;
