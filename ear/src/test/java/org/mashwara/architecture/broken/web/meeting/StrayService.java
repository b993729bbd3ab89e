package org.mashwara.architecture.broken.web.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;

/** A session bean outside the services. */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class StrayService {}
