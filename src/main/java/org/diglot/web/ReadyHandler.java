package org.diglot.web;

import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Sends what is ready, on the very thread that read the request; leaves the rest to the servlets, on threads of their own.
final class ReadyHandler extends Handler.Wrapper {
    private final Editions editions;
    private final Executor threads;

    /// @param threads may wait
    ReadyHandler(Handler servlets, Editions editions, Executor threads) {
        super(servlets);
        this.editions = editions;
        this.threads = threads;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<Message> reply = isRead(request)
                ? editions.ready(request.getHttpURI().getPathQuery())
                        .flatMap(ready -> ready.atOnce(request.getHeaders()::getValuesList))
                : Optional.empty();
        if (reply.isPresent()) {
            send(reply.get(), response, callback);
        } else {
            threads.execute(() -> make(request, response, callback));
        }
        return true;
    }

    private static boolean isRead(Request request) {
        String method = request.getMethod();
        return HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
    }

    private static void send(Message reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        HttpFields.Mutable fields = response.getHeaders();
        for (HttpField field : reply.fields()) {
            fields.add(field);
        }
        response.write(true, reply.buffer(), callback);
    }

    private void make(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                // Of the server itself (RFC 9110, section 9.3.7) there is nothing to be read, and nothing else to be done.
                Response.writeError(request, response, callback,
                        isRead(request) ? HttpStatus.NOT_FOUND_404 : HttpStatus.METHOD_NOT_ALLOWED_405);
            }
        } catch (Throwable e) {
            Response.writeError(request, response, callback, e);
        }
    }
}
