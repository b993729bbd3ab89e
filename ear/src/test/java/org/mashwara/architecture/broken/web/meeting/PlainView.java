package org.mashwara.architecture.broken.web.meeting;

import jakarta.faces.view.ViewScoped;

/** A view bean that is not serializable. */
@ViewScoped
public class PlainView {}
