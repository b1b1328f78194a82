package com.ooma.office.local.world.control;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Problem;
import com.ooma.office.testing.SandboxTime;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Map;

/// Product time, which can be moved forward for all services at once, and never back. It is kept in
/// Kafka, where the services follow it.
public final class SandboxClock {

  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final int LAST_YEAR = 2099;

  private final SandboxTime time;
  private volatile Duration ahead;

  private SandboxClock(SandboxTime time) {
    this.time = time;
    this.ahead = time.ahead();
  }

  /// @param kafka settings of a client
  public static SandboxClock of(Map<String, Object> kafka) {
    return new SandboxClock(new SandboxTime(kafka));
  }

  public ZonedDateTime now() {
    return Instant.now().plus(ahead).atZone(PARIS);
  }

  public void mount(Router router) {
    router.get("/sandbox/clock").handler(this::tell);
    router.post("/sandbox/clock").blockingHandler(this::move);
  }

  private void tell(RoutingContext context) {
    var now = now().truncatedTo(ChronoUnit.MILLIS);
    Answers.answer(
        context,
        200,
        new JsonObject()
            .put("now", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now))
            .put("ahead", ahead.toString()));
  }

  private void move(RoutingContext context) {
    var input = Input.of(context, "advance", "moveTo");
    if (input.json().size() != 1) {
      throw Problem.malformed("The clock takes either 'advance' or 'moveTo'.");
    }
    moveTo(
        input
            .optionalText("advance")
            .map(text -> after(amount(text)))
            .orElseGet(() -> moment(input.text("moveTo"))));
    tell(context);
  }

  public synchronized void moveTo(ZonedDateTime target) {
    var step = Duration.between(now(), target);
    if (step.isNegative() || target.getYear() > LAST_YEAR) {
      throw Problem.malformed(
          "The clock only moves forward, and no further than %d.".formatted(LAST_YEAR));
    }
    ahead = time.advance(step);
  }

  private ZonedDateTime after(TemporalAmount amount) {
    try {
      return now().plus(amount);
    } catch (DateTimeException | ArithmeticException _) {
      throw Input.wrong("advance", "a step within this century");
    }
  }

  /// Days, weeks and months by the Parisian calendar; hours and less by the stopwatch.
  private static TemporalAmount amount(String text) {
    try {
      return text.contains("T") ? Duration.parse(text) : Period.parse(text);
    } catch (DateTimeException _) {
      throw Input.wrong("advance", "an ISO 8601 duration such as PT2H, P1D or P1M");
    }
  }

  private static ZonedDateTime moment(String text) {
    try {
      return OffsetDateTime.parse(text).atZoneSameInstant(PARIS);
    } catch (DateTimeException _) {
      throw Input.wrong("moveTo", "an ISO 8601 moment such as 2026-12-24T09:00:00+01:00");
    }
  }
}
