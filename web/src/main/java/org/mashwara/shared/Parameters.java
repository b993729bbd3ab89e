package org.mashwara.shared;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;

/** Parameters of the address that may be given several times, as {@code f:viewParam} can't read them. */
public final class Parameters {

    private Parameters() {}

    /** The values that are whole numbers; what is none is passed over. */
    public static List<Long> numbers(String parameter) {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(parameter, new String[0]);
        return Arrays.stream(values)
                .filter(value -> value.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .toList();
    }
}
