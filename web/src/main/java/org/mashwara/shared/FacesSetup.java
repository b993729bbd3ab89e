package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on with its CDI integration. */
@FacesConfig
@ApplicationScoped
public class FacesSetup {}
