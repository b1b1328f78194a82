package com.ooma.office.porting.adapter.out.http;

import com.ooma.office.porting.application.carrier.port.CarrierRegistry;
import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.application.handback.port.Returns;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.handback.HandBack;
import com.ooma.office.porting.domain.request.PortRequest;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The carriers over HTTP: those that ops registered, else those that are configured. The key under
/// which an order is sent stays the same over all tries, so that the carrier can tell a repeated
/// order. Each has a line of its own; those of the configured ones are made before the first member
/// asks, as that takes longer than a transaction should.
@Startup
@ApplicationScoped
class HttpCarriers implements Carriers, PortOrders, Returns {

  private static final int CONFLICT = 409;

  /// There are programs that take no POST without a JSON body.
  private static final Map<String, String> NOTHING = Map.of();

  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final Duration REST = Duration.ofSeconds(10);

  private final CarrierRegistry registry;
  private final Map<String, Carrier> configured;
  private final Map<URI, Line<CarrierApi>> lines = new ConcurrentHashMap<>();

  HttpCarriers(CarrierRegistry registry, CarrierSettings settings) {
    this.registry = registry;
    configured =
        settings.byName().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> carrier(entry.getKey(), entry.getValue())));
    settings
        .byName()
        .forEach((name, carrier) ->
            lines.put(
                carrier.url(),
                new Line<>(
                    name, CarrierApi.class, carrier.url(), carrier.timeout(), carrier.rest())));
  }

  @Override
  public Optional<Carrier> find(String name) {
    return registry.find(name).or(() -> Optional.ofNullable(configured.get(name)));
  }

  @Override
  public List<Carrier> all() {
    var known = new HashMap<>(configured);
    registry.all().forEach(carrier -> known.put(carrier.name(), carrier));
    return known.values().stream()
        .sorted(Comparator.comparing(Carrier::displayName, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  @Override
  public Answer send(PortRequest.Snapshot request) {
    return ask(
        request,
        Answer.class,
        api ->
            new Accepted(
                api.send(key(request), CarrierApi.PortOrder.of(request)).carrierReference()),
        NotReached::new);
  }

  @Override
  public WithdrawalAnswer withdraw(PortRequest.Snapshot request) {
    return ask(request, WithdrawalAnswer.class, api -> withdrawal(api, request), NotReached::new);
  }

  /// Under no key: to be asked twice does no harm.
  @Override
  public DayAnswer askForDay(PortRequest.Snapshot request) {
    return ask(
        request,
        DayAnswer.class,
        api -> {
          api.askForDay(request.terms().portRequestId(), NOTHING);
          return new Asked();
        },
        NotReached::new);
  }

  @Override
  public Outcome handBack(HandBack returned) {
    return ask(
        returned.carrier(),
        Outcome.class,
        api -> {
          api.takeBack(returned.number().e164());
          return new TakenBack();
        },
        NotTaken::new);
  }

  private static WithdrawalAnswer withdrawal(CarrierApi api, PortRequest.Snapshot request) {
    try {
      api.withdraw(key(request) + "-withdrawal", request.terms().portRequestId(), NOTHING);
      return new Withdrawn();
    } catch (WebApplicationException answer) {
      if (answer.getResponse().getStatus() == CONFLICT) {
        return new TooLate("The carrier can't stop the port any more.");
      }
      throw answer;
    }
  }

  private <T> T ask(
      PortRequest.Snapshot request,
      Class<T> answer,
      Function<CarrierApi, T> question,
      Function<String, T> otherwise) {
    return ask(request.terms().contract().carrier(), answer, question, otherwise);
  }

  private <T> T ask(
      String carrier,
      Class<T> answer,
      Function<CarrierApi, T> question,
      Function<String, T> otherwise) {
    return line(carrier)
        .map(line -> line.ask(answer, question, otherwise))
        .orElseGet(() -> otherwise.apply(carrier + ": not configured"));
  }

  private static String key(PortRequest.Snapshot request) {
    return request.terms().portRequestId() + "-" + request.terms().submission();
  }

  private Optional<Line<CarrierApi>> line(String carrier) {
    return find(carrier)
        .map(Carrier::endpoint)
        .map(address ->
            lines.computeIfAbsent(
                address, url -> new Line<>(carrier, CarrierApi.class, url, TIMEOUT, REST)));
  }

  private static Carrier carrier(String name, CarrierSettings.Carrier settings) {
    return new Carrier(
        name,
        settings.displayName().orElse(name),
        Set.of(),
        settings.url(),
        settings.cutOff(),
        settings.leadDays(),
        0);
  }
}
