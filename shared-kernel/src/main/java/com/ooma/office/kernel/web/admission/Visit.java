package com.ooma.office.kernel.web.admission;

import com.ooma.office.kernel.web.problem.EarlyProblem;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One request at the gate. Whoever admits or refuses it does so on another thread; all the rest
/// happens on the request's own event loop.
final class Visit implements Gate.Visitor {

  private static final String PLACE = Place.class.getName();
  private static final String RETRY_AFTER = "Retry-After";
  private static final long NONE = -1;

  private final RoutingContext request;
  private final Object caller;
  private final Gate gate;
  private final Runnable onRefusal;
  private final Context eventLoop = Objects.requireNonNull(Vertx.currentContext());
  private long patience = NONE;
  private @Nullable Place place;
  private boolean over;

  /// @param caller who pays for the request, as `Rates` knows
  Visit(RoutingContext request, Object caller, Gate gate, Runnable onRefusal) {
    this.request = request;
    this.caller = caller;
    this.gate = gate;
    this.onRefusal = onRefusal;
  }

  /// The place of a request; null for those that need none.
  static @Nullable Place placeOf(RoutingContext request) {
    return request.get(PLACE);
  }

  void begin(Duration longestWait) {
    if (request.response().closed()) {
      return; // the caller hung up before anybody could be told
    }
    request.addEndHandler(this::end);
    if (gate.enter(this)) {
      goIn();
    } else if (!over) {
      haveAPatienceOf(longestWait);
    }
  }

  private void haveAPatienceOf(Duration longestWait) {
    patience = request.vertx().setTimer(longestWait.toMillis(), _ -> loseThePatience(longestWait));
  }

  @Override
  public Object caller() {
    return caller;
  }

  @Override
  public void admit() {
    eventLoop.runOnContext(_ -> goIn());
  }

  @Override
  public void refuse() {
    eventLoop.runOnContext(_ -> turnAway());
  }

  private void loseThePatience(Duration longestWait) {
    patience = NONE;
    if (gate.isRush()) {
      haveAPatienceOf(longestWait);
    } else if (gate.giveUp(this)) {
      turnAway();
    }
  }

  private void goIn() {
    stopWaiting();
    if (over || request.response().closed()) {
      gate.leave(caller);
      return;
    }
    place = new Place(() -> gate.leave(caller));
    request.put(PLACE, place);
    request.next();
  }

  private void turnAway() {
    stopWaiting();
    if (!over) {
      onRefusal.run();
      request.response().putHeader(RETRY_AFTER, "1");
      EarlyProblem.BUSY.answer(request);
    }
  }

  private void stopWaiting() {
    if (patience != NONE) {
      request.vertx().cancelTimer(patience);
      patience = NONE;
    }
  }

  private void end(AsyncResult<Void> exchange) {
    over = true;
    if (place == null) {
      stopWaiting();
      gate.giveUp(this);
    } else if (exchange.succeeded()) {
      place.giveBack();
    } else {
      place.hangUp();
    }
  }
}
