/** Printed documents: letters, forms, minutes as PDF, in English and Urdu, from templates that escape what they print. */
package org.mashwara.shared.document;
