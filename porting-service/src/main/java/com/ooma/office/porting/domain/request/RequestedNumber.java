package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.rio.Rio;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A number to be ported, with its own RIO, and the temporary number whose place it takes.
///
/// @param letGoAt when the carrier said that it let this number go, if it did
/// @param activatedAt since when the voice platform takes its calls; null if it does not
public record RequestedNumber(
    PhoneNumber number,
    Rio rio,
    PhoneNumber replaces,
    NumberState state,
    @Nullable Instant letGoAt,
    @Nullable Instant activatedAt,
    Calls calls) {

  public static RequestedNumber of(PhoneNumber number, Rio rio, PhoneNumber replaces) {
    return new RequestedNumber(
        number, rio, replaces, NumberState.REQUESTED, null, null, Calls.NONE);
  }

  boolean awaitsAnswer() {
    return state == NumberState.PORTING || state == NumberState.UNANSWERED;
  }

  boolean awaits(TestCall call) {
    return number.equals(call.number()) && awaitsAnswer() && calls.nextWay() == call.way();
  }

  RequestedNumber in(NumberState reached) {
    return new RequestedNumber(number, rio, replaces, reached, letGoAt, activatedAt, calls);
  }

  /// Waits for another day, or for the first.
  RequestedNumber asRequested() {
    return new RequestedNumber(
        number, rio, replaces, NumberState.REQUESTED, null, activatedAt, calls);
  }

  /// Is being switched, with activation and all test calls ahead.
  RequestedNumber switching() {
    return new RequestedNumber(
        number, rio, replaces, NumberState.PORTING, letGoAt, null, calls.again());
  }

  RequestedNumber letGo(Instant at) {
    return letGoAt != null
        ? this
        : new RequestedNumber(number, rio, replaces, state, at, activatedAt, calls);
  }

  RequestedNumber activated(@Nullable Instant at) {
    return new RequestedNumber(number, rio, replaces, state, letGoAt, at, calls);
  }

  RequestedNumber called(TestCall.Way way, boolean answered, String callId, Instant now) {
    return switch (way) {
      case INBOUND ->
          in(answered ? state : NumberState.UNANSWERED).with(calls.inbound(answered, callId, now));
      case OUTBOUND ->
          in(answered ? NumberState.ANSWERED : NumberState.UNANSWERED)
              .with(calls.outbound(callId, now));
    };
  }

  private RequestedNumber with(Calls shown) {
    return new RequestedNumber(number, rio, replaces, state, letGoAt, activatedAt, shown);
  }

  /// What the test calls of one number showed.
  ///
  /// @param reached whether a call from outside was answered; then one from the number is next
  /// @param rounds in how many rounds of calls it was found to answer, or not to
  /// @param lastCallId the voice platform's name of the last call
  public record Calls(
      boolean reached, int rounds, @Nullable String lastCallId, @Nullable Instant lastCalledAt) {

    static final Calls NONE = new Calls(false, 0, null, null);

    TestCall.Way nextWay() {
      return reached ? TestCall.Way.OUTBOUND : TestCall.Way.INBOUND;
    }

    /// All calls are ahead again.
    Calls again() {
      return new Calls(false, 0, lastCallId, lastCalledAt);
    }

    /// The number was called from outside: if it answered, its round goes on.
    Calls inbound(boolean answered, String callId, Instant now) {
      return new Calls(answered, answered ? rounds : rounds + 1, callId, now);
    }

    Calls outbound(String callId, Instant now) {
      return new Calls(true, rounds + 1, callId, now);
    }
  }
}
