package org.mashwara.suite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every role against every method of every session bean: who is let in by role. A method that is not in the table, or
 * whose row has changed, fails. What a role lets in meets the object rules next; each service's own test asks those.
 */
@ArquillianTest
class CommandMatrixIT {

    /** The columns: an account of each role, and nobody. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("admin", DemoAccounts.ADMINISTRATOR);
        COLUMNS.put("secr.", DemoAccounts.SECRETARIAT);
        COLUMNS.put("lead", DemoAccounts.LEAD_JUSTICE);
        COLUMNS.put("head", DemoAccounts.AGENCY_HEAD);
        COLUMNS.put("count.", DemoAccounts.IG_PRISONS);
        COLUMNS.put("audit.", DemoAccounts.AUDITOR);
    }

    @Inject
    private BeanManager beans;

    @Resource
    private UserTransaction transaction;

    @Test
    void everyRoleIsLetInWhereTheTableSaysSo() throws Exception {
        Map<String, List<Method>> commands = methods().stream()
                .collect(Collectors.groupingBy(CommandMatrixIT::name, TreeMap::new, Collectors.toList()));
        Map<String, StringBuilder> rows = new TreeMap<>();
        for (String command : commands.keySet()) {
            rows.put(command, new StringBuilder(cell(commands.get(command))));
        }
        for (String account : COLUMNS.values()) {
            SignedIn.as(account);
            for (String command : commands.keySet()) {
                rows.get(command).append(cell(commands.get(command)));
            }
        }
        assertThat(table(rows)).isEqualToNormalizingNewlines(CommandTable.EXPECTED);
    }

    private static String table(Map<String, StringBuilder> rows) {
        String header = String.format("%-60s %-7s", "by role", "nobody")
                + COLUMNS.keySet().stream()
                        .map(column -> String.format("%-7s", column))
                        .collect(Collectors.joining());
        String body = rows.entrySet().stream()
                .map(row -> (String.format("%-60s ", row.getKey()) + row.getValue()).stripTrailing())
                .collect(Collectors.joining("\n"));
        return header.stripTrailing() + "\n" + body + "\n";
    }

    /** All methods of one name let the same people in, or the cell says so. */
    private String cell(List<Method> overloads) throws Exception {
        Set<String> answers = new TreeSet<>();
        for (Method method : overloads) {
            answers.add(isLetIn(method) ? "x" : "-");
        }
        return String.format("%-7s", String.join("/", answers));
    }

    private boolean isLetIn(Method method) throws Exception {
        if (method.getDeclaringClass().isAnnotationPresent(PermitAll.class)) {
            return true; // on the architecture's list of those open to all; they check for themselves
        }
        Object bean = CDI.current().select(method.getDeclaringClass()).get();
        transaction.begin();
        try {
            method.invoke(bean, nothingKnown(method));
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof EJBAccessException);
        } finally {
            transaction.rollback();
        }
    }

    /** Arguments that name nothing that exists. */
    private static Object[] nothingKnown(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> {
                    if (type == long.class || type == Long.class) {
                        return -1L;
                    }
                    if (type == int.class || type == Integer.class) {
                        return 1;
                    }
                    return type == boolean.class ? Boolean.FALSE : null;
                })
                .toArray();
    }

    private List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (Class<?> type : sessionBeans()) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .forEach(methods::add);
        }
        return methods;
    }

    private List<Class<?>> sessionBeans() {
        TreeSet<Class<?>> types = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(Stateless.class)
                    && bean.getBeanClass().getName().startsWith("org.mashwara.")) {
                types.add(bean.getBeanClass());
            }
        }
        return List.copyOf(types);
    }

    private static String name(Method method) {
        String feature = method.getDeclaringClass().getPackageName().replace("org.mashwara.", "");
        return feature + "." + method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
