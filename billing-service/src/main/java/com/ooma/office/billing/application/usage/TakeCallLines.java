package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.usage.port.CallRecordReader;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/// Takes in call records as the switch wrote them, whichever way they came, and reports what became
/// of each.
@UseCase
public class TakeCallLines {

  /// @param lines with a record in each, by their number
  public record Command(Map<Integer, String> lines) {}

  private final CallRecordReader reader;
  private final TakeCallRecords takeCallRecords;

  public TakeCallLines(CallRecordReader reader, TakeCallRecords takeCallRecords) {
    this.reader = reader;
    this.takeCallRecords = takeCallRecords;
  }

  public CallReport handle(Command command) {
    var records = new TreeMap<Integer, CallRecord>();
    var report = new ArrayList<CallReport.Line>();
    command
        .lines()
        .forEach((number, line) -> {
          try {
            records.put(number, reader.read(line));
          } catch (Refused reason) {
            report.add(CallReport.Line.unreadable(number, reason));
          }
        });
    report.addAll(takeCallRecords.handle(new TakeCallRecords.Command(records)));
    report.sort(Comparator.comparingInt(CallReport.Line::line));
    return CallReport.of(report);
  }
}
