package org.mashwara.architecture.broken.services.meeting;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Looks a bean up by its portable name, which differs between WAR and EAR. */
public class Lookup {

    Object bean() throws NamingException {
        return InitialContext.doLookup("java:global/mashwara/SilentService");
    }
}
