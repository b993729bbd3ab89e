package org.mashwara.architecture.broken.services.notification;

/** Breaks nothing. */
public class Letter {}
