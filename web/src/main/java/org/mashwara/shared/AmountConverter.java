package org.mashwara.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of money as people type it: 10000.50, or with its thousands apart as the portal writes them (10,000.50). */
@FacesConverter("mashwara.amount")
public class AmountConverter implements Converter<BigDecimal> {

    private static final Pattern AMOUNT = Pattern.compile("-?(\\p{Nd}+|\\p{Nd}{1,3}(,\\p{Nd}{3})+)(\\.\\p{Nd}+)?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return parse(value).orElseThrow(() -> refusal(context, component));
    }

    static Optional<BigDecimal> parse(String value) {
        String typed = value.strip();
        return AMOUNT.matcher(typed).matches() ? Optional.of(new BigDecimal(typed.replace(",", ""))) : Optional.empty();
    }

    private static ConverterException refusal(FacesContext context, UIComponent component) {
        Locale language = context.getViewRoot().getLocale();
        String message = new MessageFormat(Texts.in(language).getString("form.noSuchAmount"), language)
                .format(new Object[] {component.getAttributes().get("label")});
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
