package org.mashwara.architecture.broken.services.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.mashwara.shared.Roles;

/** A command that leaves no audit trail. */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class SilentService {}
