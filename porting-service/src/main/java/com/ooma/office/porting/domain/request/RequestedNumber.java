package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.rio.Rio;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A number to be ported, with its own RIO, and the temporary number whose place it takes.
///
/// @param testCalls how many test calls were placed
/// @param lastCallId the voice platform's name of the last one
public record RequestedNumber(
    PhoneNumber number,
    Rio rio,
    PhoneNumber replaces,
    NumberState state,
    int testCalls,
    @Nullable String lastCallId,
    @Nullable Instant lastCalledAt) {

  public static RequestedNumber of(PhoneNumber number, Rio rio, PhoneNumber replaces) {
    return new RequestedNumber(number, rio, replaces, NumberState.REQUESTED, 0, null, null);
  }

  boolean awaitsAnswer() {
    return state == NumberState.PORTING || state == NumberState.UNANSWERED;
  }

  RequestedNumber in(NumberState reached) {
    return new RequestedNumber(number, rio, replaces, reached, testCalls, lastCallId, lastCalledAt);
  }

  RequestedNumber called(boolean answered, String callId, Instant now) {
    var reached = answered ? NumberState.ANSWERED : NumberState.UNANSWERED;
    return new RequestedNumber(number, rio, replaces, reached, testCalls + 1, callId, now);
  }
}
