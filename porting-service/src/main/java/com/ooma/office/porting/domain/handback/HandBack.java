package com.ooma.office.porting.domain.handback;

import com.ooma.office.kernel.domain.Backoff;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A number that its company brought along and gave up, and that nobody took elsewhere while it
/// could be taken: the carrier that it came from has it again.
///
/// @param portRequestId by which it came
/// @param failures tries in a row that failed
public record HandBack(PhoneNumber number, UUID portRequestId, String carrier, int failures) {

  private static final Backoff PAUSES = new Backoff(Duration.ofDays(1));

  /// By then it has been tried for some five days.
  private static final int WORRYING = 20;

  /// The carrier was not reached, or would not have it.
  public HandBack failed() {
    return new HandBack(number, portRequestId, carrier, failures + 1);
  }

  /// After a failure.
  public Instant nextTry(Instant now) {
    return now.plus(PAUSES.after(failures));
  }

  /// Whether somebody must talk to the carrier; said once.
  public boolean isWorrying() {
    return failures == WORRYING;
  }
}
