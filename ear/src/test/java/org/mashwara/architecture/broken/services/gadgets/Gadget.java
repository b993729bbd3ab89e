package org.mashwara.architecture.broken.services.gadgets;

/** A class of no feature. */
public class Gadget {}
