package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.usage.port.RefusedRecords;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Takes in call records that came over the topic. What is refused is kept for ops, since nobody
/// waits for an answer; heard again, nothing changes.
@UseCase
public class HearCallRecords {

  /// @param places of all records in the topic
  /// @param records those that could be read, by their index among the places
  /// @param unreadable the others, by the same
  public record Command(
      List<String> places, Map<Integer, CallRecord> records, List<CallReport.Line> unreadable) {}

  private final TakeCallRecords takeCallRecords;
  private final RefusedRecords refusedRecords;
  private final Ids ids;
  private final Clock clock;

  public HearCallRecords(
      TakeCallRecords takeCallRecords, RefusedRecords refusedRecords, Ids ids, Clock clock) {
    this.takeCallRecords = takeCallRecords;
    this.refusedRecords = refusedRecords;
    this.ids = ids;
    this.clock = clock;
  }

  public void handle(Command command) {
    var taken = takeCallRecords.handle(new TakeCallRecords.Command(command.records()));
    taken.forEach(line -> keepIfRefused(command, line));
    command.unreadable().forEach(line -> keepIfRefused(command, line));
  }

  private void keepIfRefused(Command command, CallReport.Line line) {
    if (line.code() != null && line.detail() != null) {
      refusedRecords.add(
          new FindRefusedRecords.View(
              ids.next(),
              command.places().get(line.line()),
              clock.instant(),
              line.code(),
              line.detail()));
    }
  }
}
