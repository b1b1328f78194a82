package com.ooma.office.provisioning.application.routing;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.routing.port.Standings;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.domain.routing.CallRouter;
import com.ooma.office.provisioning.domain.routing.Route;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody asks where a call would go: a member who wonders, care on the phone, the voice switch
/// that has the call.
@UseCase
public class ExplainCall {

  /// @param from empty if it is withheld
  /// @param at null for now
  public record Command(UUID accountId, String to, String from, @Nullable Instant at) {}

  /// @param until when the clock has the call go elsewhere; null if that is not in sight
  public record Explained(Route route, Instant at, @Nullable Instant until) {}

  private final Settings settings;
  private final Standings standings;
  private final Clock clock;

  public ExplainCall(Settings settings, Standings standings, Clock clock) {
    this.settings = settings;
    this.standings = standings;
    this.clock = clock;
  }

  public Explained handle(Command command) {
    var router = router(command.accountId());
    var call = call(command);
    var route = router.route(call);
    return new Explained(route, call.at(), router.until(route, call.at()));
  }

  /// The ways that the call takes one after the other, within so many days.
  public List<CallRouter.Turn> timeline(Command command, int days) {
    var call = call(command);
    return router(command.accountId()).timeline(call, call.at().plus(Duration.ofDays(days)));
  }

  private Route.Call call(Command command) {
    var at = command.at() == null ? clock.instant() : command.at();
    return new Route.Call(command.to(), command.from(), at);
  }

  private CallRouter router(UUID accountId) {
    return settings
        .find(accountId)
        .map(saved -> new CallRouter(saved.settings(), standings.isSuspended(accountId)))
        .orElseThrow(() -> Refused.notFound("telephone system"));
  }
}
