package com.ooma.office.billing.domain.usage;

import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/// A call that was made, as the switch tells it (CDR). The switch's name of the call and the leg
/// make it one of a kind.
///
/// @param extension who called
/// @param startedAt to the millisecond
/// @param seconds of talk; none if nobody answered
public record CallRecord(
    String callId,
    int leg,
    UUID accountId,
    String extension,
    DialledNumber to,
    Instant startedAt,
    int seconds) {

  private static final Pattern CALL_ID = Pattern.compile(CallKey.CALL_ID);
  private static final Pattern EXTENSION = Pattern.compile("2[0-9]{3}");
  private static final int LONGEST = (int) Duration.ofDays(2).toSeconds();
  private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

  /// What was kept so long can't be asked for any more (CPCE art. L34-2).
  private static final Period OLDEST = Period.ofYears(1);

  public CallRecord {
    startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
    require(CALL_ID.matcher(callId).matches(), "callId has 1 to 200 visible ASCII characters.");
    require(leg >= 1 && leg <= 1_000, "leg is from 1 to 1000.");
    require(EXTENSION.matcher(extension).matches(), "extension has the form 2XXX.");
    require(seconds >= 0 && seconds <= LONGEST, "seconds are from 0 to " + LONGEST + ".");
  }

  /// @throws Refused for a call that is still to begin, or older than any bill
  public void requireFrom(Instant now) {
    if (startedAt.isAfter(now.plus(CLOCKS_DIFFER_BY))) {
      throw Refused.invalid("call-to-come", "The call begins later than now.");
    }
    if (startedAt.atOffset(ZoneOffset.UTC).plus(OLDEST).toInstant().isBefore(now)) {
      throw Refused.invalid("call-too-old", "The call is more than a year old.");
    }
  }

  /// What names it.
  public CallKey key() {
    return new CallKey(callId, leg);
  }

  private static void require(boolean so, String detail) {
    if (!so) {
      throw Refused.invalid("call-record", detail).about(detail);
    }
  }
}
