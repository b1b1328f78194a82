package com.ooma.office.testing;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/// How long tests wait for what happens by events and rounds: long enough for a busy machine, and
/// with a pause between two looks, as what is waited for needs the machine, too.
public final class Patience {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Patience() {}

  /// @param what what is waited for, said if it does not happen
  public static ConditionFactory await(String what) {
    return Awaitility.await(what)
        .atMost(LIMIT)
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .pollInSameThread();
  }

  /// Asks until the answer has `value` at `field`.
  ///
  /// @return that answer
  public static ValidatableResponse await(
      String field, Object value, Callable<ValidatableResponse> question) {
    var last = new AtomicReference<ValidatableResponse>();
    await(field)
        .until(
            () -> {
              last.set(question.call());
              return last.get().extract().<Object>path(field);
            },
            equalTo(value));
    return last.get();
  }
}
