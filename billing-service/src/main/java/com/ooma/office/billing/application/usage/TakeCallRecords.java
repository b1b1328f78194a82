package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.application.usage.CallReport.Outcome;
import com.ooma.office.billing.application.usage.port.Calls;
import com.ooma.office.billing.application.usage.port.Plans;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.RateDecks;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.PlanDays;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes in what the switch tells of calls, each once, and rates them as of their start. A record
/// that is wrong keeps no other out.
@UseCase
public class TakeCallRecords {

  /// @param records those that could be read, by their lines
  public record Command(Map<Integer, CallRecord> records) {}

  private final Calls calls;
  private final Plans plans;
  private final Decks decks;
  private final Ids ids;
  private final Clock clock;

  public TakeCallRecords(Calls calls, Plans plans, Decks decks, Ids ids, Clock clock) {
    this.calls = calls;
    this.plans = plans;
    this.decks = decks;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return what became of each line
  public List<CallReport.Line> handle(Command command) {
    var report = new TreeMap<Integer, CallReport.Line>();
    var good = new TreeMap<CallRecord.Key, RatedCall>(); // always locked in one order
    var lines = new TreeMap<Integer, CallRecord>();
    var accounts =
        command.records().values().stream().map(CallRecord::accountId).collect(Collectors.toSet());
    var rating = new Rating(plans.of(accounts));
    command
        .records()
        .forEach((line, record) -> {
          try {
            record.requireFrom(clock.instant());
            good.putIfAbsent(record.key(), rating.rate(record));
            lines.put(line, record);
          } catch (Refused refused) {
            report.put(line, CallReport.Line.refused(line, record.key(), refused));
          }
        });
    var fresh = calls.addNew(good.values());
    var told = calls.told(good.keySet());
    lines.forEach((line, record) -> {
      boolean first = fresh.remove(record.key());
      report.put(line, first ? taken(line, record) : again(line, record, told.get(record.key())));
    });
    return List.copyOf(report.values());
  }

  private static CallReport.Line taken(int line, CallRecord record) {
    return CallReport.Line.of(line, record.key(), Outcome.TAKEN);
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

  /// Rates by decks that are read at the first call that needs them.
  private final class Rating {

    private final Map<UUID, PlanDays> planDays;
    private final Map<Plan, RateDecks> byPlan = new EnumMap<>(Plan.class);

    Rating(Map<UUID, PlanDays> planDays) {
      this.planDays = planDays;
    }

    RatedCall rate(CallRecord record) {
      var days = planDays.get(record.accountId());
      if (days == null) {
        throw Refused.invalid("call-of-nobody", "There is no such account yet.");
      }
      var plan = days.at(record.startedAt());
      return RatedCall.of(record, plan, byPlan.computeIfAbsent(plan, decks::of), ids.next());
    }
  }
}
