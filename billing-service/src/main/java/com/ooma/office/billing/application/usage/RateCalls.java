package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.application.rating.port.Plans;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.PlanDays;
import com.ooma.office.billing.domain.rating.RateDecks;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What calls cost, by the plan and the deck of their start. A record that can't be a call of ours
/// keeps no other out.
@UseCase
public class RateCalls {

  public record Command(Collection<CallRecord> records) {}

  /// @param refused those that can't be, and why
  public record Rated(List<RatedCall> calls, Map<CallRecord, Refused> refused) {}

  private final Plans plans;
  private final Decks decks;
  private final Ids ids;
  private final Clock clock;

  public RateCalls(Plans plans, Decks decks, Ids ids, Clock clock) {
    this.plans = plans;
    this.decks = decks;
    this.ids = ids;
    this.clock = clock;
  }

  public Rated handle(Command command) {
    var accounts =
        command.records().stream().map(CallRecord::accountId).collect(Collectors.toSet());
    var rating = new Rating(plans.of(accounts));
    var calls = new ArrayList<RatedCall>();
    var refused = new LinkedHashMap<CallRecord, Refused>();
    for (var record : command.records()) {
      try {
        record.requireFrom(clock.instant());
        calls.add(rating.rate(record));
      } catch (Refused reason) {
        refused.put(record, reason);
      }
    }
    return new Rated(calls, refused);
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
