package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of call records that were sent together.
///
/// @param lines one for each that was sent
public record CallReport(int taken, int repeated, int refused, List<Line> lines) {

  public static CallReport of(List<Line> lines) {
    return new CallReport(
        count(lines, Outcome.TAKEN),
        count(lines, Outcome.REPEATED),
        count(lines, Outcome.REFUSED),
        lines);
  }

  private static int count(List<Line> lines, Outcome outcome) {
    return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
  }

  /// @param line from 1
  /// @param callId absent if the line can't be read
  /// @param leg absent if the line can't be read
  /// @param code stable reason of a refusal
  public record Line(
      int line,
      @Nullable String callId,
      @Nullable Integer leg,
      Outcome outcome,
      @Nullable String code,
      @Nullable String detail) {

    static Line of(int line, CallKey key, Outcome outcome) {
      return new Line(line, key.callId(), key.leg(), outcome, null, null);
    }

    static Line refused(int line, CallKey key, Refused reason) {
      return new Line(
          line, key.callId(), key.leg(), Outcome.REFUSED, reason.code(), reason.detail());
    }

    /// One that can't be read.
    public static Line unreadable(int line, Refused reason) {
      return new Line(line, null, null, Outcome.REFUSED, reason.code(), reason.detail());
    }
  }

  public enum Outcome {
    TAKEN,
    /// It was told before, and had its effect then.
    REPEATED,
    /// It had none; send it again once it is right.
    REFUSED
  }
}
