package com.ooma.office.porting.adapter.out.http;

import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.domain.request.PortRequest;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/// The carriers that are configured, over HTTP. The key under which an order is sent stays the same
/// over all tries, so that the carrier can tell a repeated order. Their clients are made before the
/// first member asks: that takes longer than a transaction should.
@Startup
@ApplicationScoped
class HttpCarriers implements Carriers, PortOrders {

  private final Map<String, Line<CarrierApi>> lines;

  HttpCarriers(CarrierSettings settings) {
    lines =
        settings.byName().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> line(each.getKey(), each.getValue())));
  }

  @Override
  public boolean know(String carrier) {
    return lines.containsKey(carrier);
  }

  @Override
  public Answer send(PortRequest.Snapshot request) {
    var terms = request.terms();
    var carrier = terms.contract().carrier();
    var line = lines.get(carrier);
    if (line == null) {
      return new NotReached(carrier + ": not configured");
    }
    var key = terms.portRequestId() + "-" + terms.submission();
    return line.ask(
        Answer.class,
        api -> new Accepted(api.send(key, CarrierApi.PortOrder.of(request)).carrierReference()),
        NotReached::new);
  }

  private static Line<CarrierApi> line(String name, CarrierSettings.Carrier carrier) {
    return new Line<>(name, CarrierApi.class, carrier.url(), carrier.timeout(), carrier.rest());
  }
}
