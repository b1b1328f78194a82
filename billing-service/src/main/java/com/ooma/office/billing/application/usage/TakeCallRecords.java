package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.usage.CallReport.Outcome;
import com.ooma.office.billing.application.usage.port.Calls;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Takes in what the switch tells of calls, each once, and rates them. What was authorised is taken
/// from the balance; a bill asks for the rest.
@UseCase
public class TakeCallRecords {

  /// @param records those that could be read, by their lines
  public record Command(Map<Integer, CallRecord> records) {}

  private final RateCalls rateCalls;
  private final Calls calls;
  private final SettleCalls settleCalls;

  public TakeCallRecords(RateCalls rateCalls, Calls calls, SettleCalls settleCalls) {
    this.rateCalls = rateCalls;
    this.calls = calls;
    this.settleCalls = settleCalls;
  }

  /// @return what became of each line
  public List<CallReport.Line> handle(Command command) {
    var rated = rateCalls.handle(new RateCalls.Command(command.records().values()));
    var byKey = new TreeMap<CallKey, RatedCall>(); // always locked in one order
    rated.calls().forEach(call -> byKey.putIfAbsent(call.record().key(), call));
    var fresh = calls.addNew(byKey.values());
    var before = new TreeSet<>(byKey.keySet());
    before.removeAll(fresh);
    var told = new HashMap<>(calls.told(before));
    byKey.forEach((key, call) -> told.putIfAbsent(key, call.record())); // twins of this batch
    settleCalls.handle(
        new SettleCalls.Command(
            byKey.values().stream().filter(call -> fresh.contains(call.record().key())).toList()));
    return command.records().entrySet().stream()
        .map(entry -> {
          int line = entry.getKey();
          var record = entry.getValue();
          var refused = rated.refused().get(record);
          if (refused != null) {
            return CallReport.Line.refused(line, record.key(), refused);
          }
          return fresh.remove(record.key())
              ? CallReport.Line.of(line, record.key(), Outcome.TAKEN)
              : again(line, record, told.get(record.key()));
        })
        .toList();
  }

  private static CallReport.Line again(int line, CallRecord record, @Nullable CallRecord told) {
    if (record.equals(told)) {
      return CallReport.Line.of(line, record.key(), Outcome.REPEATED);
    }
    var refused =
        Refused.conflict(
            "call-told-otherwise", "The call and leg were told before, and otherwise.");
    return CallReport.Line.refused(line, record.key(), refused);
  }
}
