package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.barring.WatchSpending;
import com.ooma.office.billing.application.barring.port.Spending;
import com.ooma.office.billing.application.usage.CallReport.Outcome;
import com.ooma.office.billing.application.usage.port.Calls;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.usage.CallKind;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private final WatchSpending watchSpending;

  public TakeCallRecords(
      RateCalls rateCalls, Calls calls, SettleCalls settleCalls, WatchSpending watchSpending) {
    this.watchSpending = watchSpending;
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
    var heard =
        byKey.values().stream().filter(call -> fresh.contains(call.record().key())).toList();
    settleCalls.handle(new SettleCalls.Command(heard));
    watchSpending.handle(new WatchSpending.Command(targets(heard)));
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

  private static Set<Spending.Target> targets(List<RatedCall> calls) {
    return calls.stream()
        .filter(call -> call.kind() == CallKind.CHARGED && call.destination() != null)
        .map(call -> new Spending.Target(call.record().accountId(), call.destination()))
        .collect(Collectors.toSet());
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
