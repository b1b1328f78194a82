package com.ooma.office.porting.adapter.out.http;

import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.domain.request.PortRequest;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The carriers that are configured, over HTTP. The key under which an order is sent stays the same
/// over all tries, so that the carrier can tell a repeated order. Their clients are made before the
/// first member asks: that takes longer than a transaction should.
@Startup
@ApplicationScoped
class HttpCarriers implements Carriers, PortOrders {

  private static final int CONFLICT = 409;
  private static final Duration USUAL_CUT_OFF = Duration.ofDays(3);

  private final Map<String, Line<CarrierApi>> lines;
  private final Map<String, CarrierSettings.Carrier> carriers;

  HttpCarriers(CarrierSettings settings) {
    carriers = Map.copyOf(settings.byName());
    lines =
        carriers.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> line(each.getKey(), each.getValue())));
  }

  @Override
  public boolean know(String carrier) {
    return lines.containsKey(carrier);
  }

  /// A carrier that is not configured any more is treated as carriers usually are.
  @Override
  public Duration cutOff(String carrier) {
    var known = carriers.get(carrier);
    return known == null ? USUAL_CUT_OFF : known.cutOff();
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

  private static WithdrawalAnswer withdrawal(CarrierApi api, PortRequest.Snapshot request) {
    try {
      api.withdraw(key(request) + "-withdrawal", request.terms().portRequestId());
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
    var carrier = request.terms().contract().carrier();
    var line = lines.get(carrier);
    return line == null
        ? otherwise.apply(carrier + ": not configured")
        : line.ask(answer, question, otherwise);
  }

  private static String key(PortRequest.Snapshot request) {
    return request.terms().portRequestId() + "-" + request.terms().submission();
  }

  private static Line<CarrierApi> line(String name, CarrierSettings.Carrier carrier) {
    return new Line<>(name, CarrierApi.class, carrier.url(), carrier.timeout(), carrier.rest());
  }
}
