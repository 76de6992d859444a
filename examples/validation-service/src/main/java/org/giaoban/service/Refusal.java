package org.giaoban.service;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is not carried out; answered with problem details in the language of the request. */
final class Refusal extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a request.
     *
     * @param reason key of the message in {@code messages.properties}
     * @param arguments for the places of the message
     */
    Refusal(HttpStatus status, String reason, Object... arguments) {
        super(status, ProblemDetail.forStatus(status), null, reason, arguments);
    }

    /** The same refusal with a list of what is the matter. */
    Refusal with(String name, List<Finding> findings) {
        getBody().setProperty(name, findings);
        return this;
    }
}
