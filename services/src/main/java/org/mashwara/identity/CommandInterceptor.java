package org.mashwara.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.beans.Introspector;
import java.lang.reflect.Method;
import org.mashwara.shared.Command;

/** The boundary around every public method of a bean marked {@link Command}. Runs inside the bean's transaction. */
@Command
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class CommandInterceptor {

    @Inject
    private CommandBoundary boundary;

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        return boundary.run(nameOf(invocation.getMethod()), By.whoIsSignedIn(), invocation::proceed);
    }

    /**
     * The name under which a command stands in the audit trail: {@code <feature>.<service>.<method>}, where the
     * service is the class without {@code Service}: {@code meeting.convening.convene}.
     */
    public static String nameOf(Method method) {
        Class<?> bean = method.getDeclaringClass();
        String place = bean.getPackageName();
        String feature = place.substring(place.lastIndexOf('.') + 1);
        String service = bean.getSimpleName().replaceFirst("Service$", "");
        return feature + "." + Introspector.decapitalize(service) + "." + method.getName();
    }
}
