/** What the container tests share: one deployment, signing in. */
package org.mashwara.suite;
