package org.mashwara.architecture.broken.services.meeting;

import jakarta.ejb.Stateless;

/** A session bean without roles. */
@Stateless
public class OpenQueries {}
