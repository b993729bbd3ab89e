package org.mashwara.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes the {@link ErrorHandler} of each request. */
public class ErrorHandlerFactory extends ExceptionHandlerFactory {

    public ErrorHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ErrorHandler(getWrapped().getExceptionHandler());
    }
}
