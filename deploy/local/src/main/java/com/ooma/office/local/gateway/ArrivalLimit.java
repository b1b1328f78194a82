package com.ooma.office.local.gateway;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Closes the connection of whoever takes too long to ask: a request has to be here as a whole so
/// long after its first byte, and a new connection has to ask at all. An idle time-out alone is
/// kept from striking by one byte now and then.
///
/// Vert.x has no such limit, so this looks at what comes before and after its decoder.
final class ArrivalLimit {

  private final ChannelPipeline pipeline;
  private final Duration limit;
  private @Nullable ScheduledFuture<?> deadline;

  private ArrivalLimit(ChannelPipeline pipeline, Duration limit) {
    this.pipeline = pipeline;
    this.limit = limit;
  }

  static void on(HttpConnection connection, Duration limit) {
    var pipeline = ((ConnectionBase) connection).channelHandlerContext().pipeline();
    var arrival = new ArrivalLimit(pipeline, limit);
    pipeline.addFirst("bytes-arrive", arrival.new Bytes());
    pipeline.addBefore("handler", "requests-arrive", arrival.new Requests());
    arrival.begin();
  }

  private void begin() {
    if (deadline == null) {
      deadline =
          pipeline
              .channel()
              .eventLoop()
              .schedule(this::cutOff, limit.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void cutOff() {
    var _ = pipeline.close();
  }

  private void end() {
    if (deadline != null) {
      deadline.cancel(false);
      deadline = null;
    }
  }

  private final class Bytes extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
      begin();
      context.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      end();
      context.fireChannelInactive();
    }
  }

  private final class Requests extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
      if (part instanceof LastHttpContent) {
        end();
      }
      context.fireChannelRead(part);
    }
  }
}
