package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.load.Load;
import com.ooma.office.bench.measure.LiveMemory;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/// P10b: whether a company is served as well beside another one that asks for as much as it may.
/// The other one comes through sixteen connections, as often as its allowance lets it, with bodies
/// far larger than what it asks for needs; porting keeps nothing of what is asked here.
public final class Neighbours implements Figure {

  private static final int CONNECTIONS = 16;

  /// A member's allowance is 50 a second in the long run.
  private static final double ABUSE_RATE = 45;

  private static final double VICTIM_RATE = 20;
  private static final int COMPANIES = 300;
  private static final String RIO = "01 F A1B2C3 1EU";
  private static final String CHECK = "{\"number\":\"+33199001234\",\"rio\":\"%s\"}";

  /// The largest body that the platform takes at all, and one of the size that many operations
  /// need.
  private static final Map<String, Integer> BODIES =
      new TreeMap<>(Map.of("1 MB", 1_000_000, "60 kB", 60_000));

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var service = ground.service("porting");
    var victim = Check.of(token(ground), RIO);
    var rows = new ArrayList<Row>();
    try (var load = new Load(service.port())) {
      load.warmUp(anybody(ground), CONNECTIONS, Math.min(2, effort.seconds()));
      for (var body : BODIES.entrySet()) {
        var abuser = Check.of(token(ground), "0".repeat(body.getValue()));
        rows.addAll(measure(body.getKey(), victim, abuser, load, service, effort));
      }
    }
    return rows;
  }

  private static List<Row> measure(
      String size,
      Load.Call victim,
      Load.Call abuser,
      Load load,
      ServiceUnderTest service,
      Effort effort)
      throws Exception {
    int seconds = effort.seconds();
    var beside = new ArrayList<Double>();
    var alone = new ArrayList<Double>();
    var slowBeside = new ArrayList<Double>();
    var slowAlone = new ArrayList<Double>();
    var victims = new TreeMap<Integer, Integer>();
    var abusers = new TreeMap<Integer, Integer>();
    long before = LiveMemory.bytes(service.handle());
    for (int pair = 0; pair < Math.max(2, effort.pairs() / 2); pair++) {
      var calm = load.open(victim, VICTIM_RATE, 0, seconds);
      alone.add(served(calm));
      slowAlone.add(calm.percentile(99));
      var abused =
          beside(
              abuser, service, seconds, abusers, () -> load.open(victim, VICTIM_RATE, 0, seconds));
      beside.add(served(abused));
      slowBeside.add(abused.percentile(99));
      abused.byStatus().forEach((status, count) -> victims.merge(status, count, Integer::sum));
    }
    var what = "RIO checks beside an abuser with bodies of " + size;
    return List.of(
        Row.of("P10b", what + ": share served ÷ alone", Ratio.of(beside, alone), "≥ 0.99")
            .with("the victim's answers", victims.toString())
            .with("the abuser's", abusers.toString())
            .with("kB held when it had gone", (LiveMemory.bytes(service.handle()) - before) / 1e3),
        Row.of("P10b", what + ": p99 ÷ alone", Ratio.of(slowBeside, slowAlone), "")
            .with("p99 ms beside", Ratio.median(slowBeside))
            .with("alone", Ratio.median(slowAlone)));
  }

  /// Measures while the abuser is at it.
  private static Load.Outcome beside(
      Load.Call abuser,
      ServiceUnderTest service,
      int seconds,
      Map<Integer, Integer> answers,
      Callable<Load.Outcome> measured)
      throws Exception {
    try (var load = new Load(service.port(), CONNECTIONS);
        var aside = Executors.newSingleThreadExecutor()) {
      var abuse = aside.submit(() -> load.open(abuser, ABUSE_RATE, 0, seconds));
      var outcome = measured.call();
      var answered = abuse.get().byStatus();
      Wrong.unless(
          answered.keySet().stream().allMatch(status -> status < 500 || status == 503),
          "the abuser was answered %s",
          answered);
      answered.forEach((status, count) -> answers.merge(status, count, Integer::sum));
      return outcome;
    }
  }

  private static double served(Load.Outcome outcome) {
    int all = outcome.byStatus().values().stream().mapToInt(Integer::intValue).sum();
    return outcome.goodput() * outcome.seconds() / all;
  }

  /// By many companies, since each may only ask so often.
  private static Load.Call anybody(Ground ground) {
    var tokens = new ArrayList<String>();
    for (int i = 0; i < COMPANIES; i++) {
      tokens.add(token(ground));
    }
    return new Check(number -> tokens.get(number % COMPANIES), CHECK.formatted(RIO));
  }

  private static String token(Ground ground) {
    return ground.tokens().primaryMember(UUID.randomUUID()).expiresIn(Duration.ofHours(6)).mint();
  }

  private record Check(IntFunction<String> tokens, String body) implements Load.Call {

    static Check of(String token, String rio) {
      return new Check(_ -> token, CHECK.formatted(rio));
    }

    @Override
    public HttpMethod method() {
      return HttpMethod.POST;
    }

    @Override
    public String path(int number) {
      return "/v1/rio-checks";
    }

    @Override
    public String token(int number) {
      return tokens.apply(number);
    }
  }
}
