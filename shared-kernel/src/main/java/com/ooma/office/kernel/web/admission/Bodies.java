package com.ooma.office.kernel.web.admission;

import com.ooma.office.kernel.web.problem.EarlyProblem;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Has the bodies of requests arrive before they need a place, so that nobody holds one by sending
/// slowly. What arrives is bounded in time, each and together, and one caller's is bounded to a
/// share, so that others have room: of its large ones those that don't fit wait, unread.
final class Bodies {

  private static final int SHARES = 4;

  /// A body that is less than this part of a share never waits for others.
  private static final int SMALL = 128;

  /// Of a share, where it is larger than the largest body.
  private static final int ROOM_FOR_SMALL = 8;

  private final BodyLimits limits;
  private final long memory;
  private final long share;
  private final Turns turns;
  private final Duration time;
  private final AtomicLong held = new AtomicLong();
  private final ConcurrentHashMap<Object, Long> heldFor = new ConcurrentHashMap<>();

  /// @param limits bytes of one body
  /// @param memory bytes of all bodies of unanswered requests
  /// @param time in which a body has to arrive
  Bodies(BodyLimits limits, long memory, Duration time) {
    this.limits = limits;
    this.memory = memory;
    this.share = Math.max(limits.most(), memory / SHARES);
    this.turns = new Turns(Math.max(limits.most(), share - share / ROOM_FOR_SMALL));
    this.time = time;
  }

  /// Does `next` as soon as the whole body is here, if it ever is.
  ///
  /// @param caller whose share of the memory it takes
  void gather(RoutingContext request, Object caller, Runnable next) {
    long largest = limits.of(request.normalizedPath());
    var headers = request.request().headers();
    var length = headers.get(HttpHeaders.CONTENT_LENGTH);
    boolean bodiless =
        length == null ? !headers.contains(HttpHeaders.TRANSFER_ENCODING) : length.equals("0");
    long announced = length == null ? 0 : Long.parseLong(length);
    if (bodiless) {
      next.run();
    } else if (announced > largest) {
      EarlyProblem.TOO_LARGE.answer(request);
    } else {
      new Arrival(request, caller, announced, largest, next).gather();
    }
  }

  private final class Arrival implements Turns.Turn {

    private final RoutingContext request;
    private final Object caller;
    private final long bytes;
    private final long largest;
    private final Runnable next;
    private final Context eventLoop = Objects.requireNonNull(Vertx.currentContext());
    private Buffer body = Buffer.buffer();
    private long length;
    private long deadline;
    private boolean over;

    /// @param bytes as announced; 0 if they are not
    Arrival(RoutingContext request, Object caller, long bytes, long largest, Runnable next) {
      this.request = request;
      this.caller = caller;
      this.bytes = bytes;
      this.largest = largest;
      this.next = next;
    }

    void gather() {
      if (request.response().closed()) {
        return; // nobody would say that it is over
      }
      request.addEndHandler(_ -> forget());
      if (isLarge() && !turns.take(this)) {
        deadline = request.vertx().setTimer(time.toMillis(), _ -> refuse());
      } else {
        receive();
      }
    }

    @Override
    public Object caller() {
      return caller;
    }

    @Override
    public long bytes() {
      return bytes;
    }

    @Override
    public void begin() {
      eventLoop.runOnContext(_ -> {
        if (!over) {
          request.vertx().cancelTimer(deadline);
          receive();
        }
      });
    }

    private boolean isLarge() {
      return bytes > share / SMALL;
    }

    private void refuse() {
      request.response().putHeader("Retry-After", "1");
      fail(EarlyProblem.BUSY);
    }

    private void receive() {
      deadline = request.vertx().setTimer(time.toMillis(), _ -> fail(EarlyProblem.SLOW_BODY));
      HttpServerRequest incoming = request.request();
      incoming.exceptionHandler(_ -> stop()).handler(this::take).endHandler(_ -> finish());
      if ("100-continue".equalsIgnoreCase(incoming.getHeader(HttpHeaders.EXPECT))) {
        request.response().writeContinue();
      }
      incoming.resume();
    }

    private void take(Buffer chunk) {
      if (over) {
        return;
      }
      body.appendBuffer(chunk);
      length += chunk.length();
      boolean tooMuch = hold(chunk.length());
      if (length > largest) {
        fail(EarlyProblem.TOO_LARGE);
      } else if (tooMuch) {
        refuse();
      }
    }

    private void finish() {
      if (!over) {
        stop();
        ((RoutingContextInternal) request).setBody(body);
        body = Buffer.buffer(); // whoever works on it lets it go; see AdmittedWork
        next.run();
      }
    }

    private void fail(EarlyProblem problem) {
      if (!over) {
        stop();
        problem.answer(request);
      }
    }

    private void stop() {
      over = true;
      request.vertx().cancelTimer(deadline);
    }

    private void forget() {
      stop();
      held.addAndGet(-length);
      heldFor.computeIfPresent(caller, (_, bytes) -> bytes == length ? null : bytes - length);
      if (isLarge()) {
        turns.end(this);
      }
    }

    /// @return whether it is too much
    private boolean hold(int more) {
      long together = held.addAndGet(more);
      long own = heldFor.merge(caller, (long) more, Long::sum);
      return together > memory || own > share;
    }
  }
}
