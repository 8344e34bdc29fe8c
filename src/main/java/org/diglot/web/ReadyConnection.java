package org.diglot.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/// A connection that answers plain requests for what is ready by itself. Whatever else comes, Jetty gets as if nobody had
/// looked at it before.
final class ReadyConnection extends HttpConnection {
    private final Editions editions;
    private final Exchange exchange = new Exchange();
    private final Callback readable = new Callback() {
        @Override
        public void succeeded() {
            onFillable();
        }

        @Override
        public void failed(Throwable cause) {
            onFillInterestedFailed(cause);
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }
    };

    ReadyConnection(HttpConfiguration http, Connector connector, EndPoint endPoint, Editions editions) {
        super(http, connector, endPoint);
        this.editions = editions;
    }

    /// Makes such connections.
    static final class Factory extends HttpConnectionFactory {
        private final Editions editions;

        Factory(HttpConfiguration http, Editions editions) {
            super(http);
            this.editions = editions;
        }

        /// Where each request is to be logged, or looked at by what the operator has put before the answers (TLS does so too),
        /// all of them are for Jetty.
        @Override
        public Connection newConnection(Connector connector, EndPoint endPoint) {
            if (connector.getServer().getRequestLog() != null || !getHttpConfiguration().getCustomizers().isEmpty()) {
                return super.newConnection(connector, endPoint);
            }
            ReadyConnection connection = new ReadyConnection(getHttpConfiguration(), connector, endPoint, editions);
            connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
            return configure(connection, connector, endPoint);
        }
    }

    @Override
    public void onFillable() {
        exchange.iterate();
    }

    private void leave() {
        super.onFillable();
    }

    /// Requests that have come together, one after the other: the next when what answers the one before is on its way.
    private final class Exchange extends IteratingCallback {
        private @Nullable RetainableByteBuffer input;

        @Override
        protected Action process() throws IOException {
            RetainableByteBuffer known = input == null ? read() : input;
            if (known == null) {
                return Action.IDLE;
            }
            ByteBuffer bytes = known.getByteBuffer();
            if (!bytes.hasRemaining()) {
                release();
                fillInterested(readable);
                return Action.IDLE;
            }
            Optional<Message> reply = next(bytes);
            if (reply.isEmpty()) {
                onUpgradeTo(bytes);
                release();
                leave();
                return Action.IDLE;
            }
            ByteBuffer head = reply.get().head(getServer().getDateField());
            ByteBuffer body = reply.get().buffer();
            if (body.hasRemaining()) {
                getEndPoint().write(this, head, body);
            } else {
                getEndPoint().write(this, head);
            }
            return Action.SCHEDULED;
        }

        /// What has come, unless that is nothing, or for Jetty.
        private @Nullable RetainableByteBuffer read() throws IOException {
            if (!isRequestBufferEmpty() || !getParser().isStart()) {
                leave();
                return null;
            }
            RetainableByteBuffer fresh = getConnector().getByteBufferPool().acquire(getInputBufferSize(), false);
            input = fresh;
            int filled = getEndPoint().fill(fresh.getByteBuffer());
            if (filled > 0) {
                return fresh;
            }
            release();
            if (filled == 0) {
                fillInterested(readable);
            } else {
                leave();
            }
            return null;
        }

        /// The reply to the request that the bytes begin with, which is taken from them then. Once the server is about to end,
        /// Jetty replies, and says so.
        private Optional<Message> next(ByteBuffer bytes) {
            if (getConnector().isShutdown()) {
                return Optional.empty();
            }
            int offset = bytes.arrayOffset();
            return PlainRequest
                    .read(bytes.array(), offset + bytes.position(), offset + bytes.limit())
                    .flatMap(request -> editions.ready(request.address()).flatMap(ready -> ready.atOnce(request))
                            .map(reply -> {
                                bytes.position(request.end() - offset);
                                return reply;
                            }));
        }

        private void release() {
            RetainableByteBuffer known = input;
            input = null;
            if (known != null) {
                known.release();
            }
        }

        @Override
        protected void onCompleteFailure(Throwable cause) {
            release();
            getEndPoint().close(cause);
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }
    }
}
