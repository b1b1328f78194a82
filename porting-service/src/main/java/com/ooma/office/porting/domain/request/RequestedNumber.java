package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.rio.Rio;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A number to be ported, with its own RIO, and the temporary number whose place it takes.
///
/// @param letGoAt when the carrier said that it let this number go, if it did
/// @param testCalls how many test calls were placed
/// @param lastCallId the voice platform's name of the last one
public record RequestedNumber(
    PhoneNumber number,
    Rio rio,
    PhoneNumber replaces,
    NumberState state,
    @Nullable Instant letGoAt,
    int testCalls,
    @Nullable String lastCallId,
    @Nullable Instant lastCalledAt) {

  public static RequestedNumber of(PhoneNumber number, Rio rio, PhoneNumber replaces) {
    return new RequestedNumber(number, rio, replaces, NumberState.REQUESTED, null, 0, null, null);
  }

  boolean awaitsAnswer() {
    return state == NumberState.PORTING || state == NumberState.UNANSWERED;
  }

  RequestedNumber in(NumberState reached) {
    return new RequestedNumber(
        number, rio, replaces, reached, letGoAt, testCalls, lastCallId, lastCalledAt);
  }

  /// Waits for another day, or for the first.
  RequestedNumber asRequested() {
    return new RequestedNumber(
        number, rio, replaces, NumberState.REQUESTED, null, testCalls, lastCallId, lastCalledAt);
  }

  /// Is being switched, with all test calls ahead.
  RequestedNumber switching() {
    return new RequestedNumber(
        number, rio, replaces, NumberState.PORTING, letGoAt, 0, lastCallId, lastCalledAt);
  }

  RequestedNumber letGo(Instant at) {
    return letGoAt != null
        ? this
        : new RequestedNumber(
            number, rio, replaces, state, at, testCalls, lastCallId, lastCalledAt);
  }

  RequestedNumber called(boolean answered, String callId, Instant now) {
    var reached = answered ? NumberState.ANSWERED : NumberState.UNANSWERED;
    return new RequestedNumber(number, rio, replaces, reached, letGoAt, testCalls + 1, callId, now);
  }
}
