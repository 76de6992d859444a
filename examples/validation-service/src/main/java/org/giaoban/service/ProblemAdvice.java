package org.giaoban.service;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers whatever goes wrong with problem details; what they do not say is only in the log. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private final MessageSource messages;

    ProblemAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unforeseen(Exception failure, WebRequest request) {
        logger.error("not foreseen", failure);
        Refusal refusal = new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "refusal.unforeseen");
        return handleExceptionInternal(refusal, null, new HttpHeaders(), refusal.getStatusCode(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unread, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Refusal refusal = UnreadJson.refusal(unread, messages);
        return handleExceptionInternal(refusal, null, headers, status, request);
    }

    /** The title is that of the status, in the language of the request. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = super.handleExceptionInternal(failure, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            problem.setTitle(messages.getMessage(
                    "title." + status.value(), null, problem.getTitle(), LocaleContextHolder.getLocale()));
        }
        return answer;
    }
}
