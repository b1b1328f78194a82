package com.ooma.office.local;

import java.util.LinkedHashMap;
import java.util.Map;

/// The ports of one stack on the loopback interface, all derived from the gateway's.
public record Ports(int gateway) {

  public static final Ports DEFAULT = new Ports(8080);

  public int of(OfficeService service) {
    return gateway + 1 + service.ordinal();
  }

  public int postgres() {
    return gateway + 20;
  }

  public int kafka() {
    return gateway + 21;
  }

  public int kafkaController() {
    return gateway + 22;
  }

  /// 8025 in the default stack.
  public int smtp() {
    return gateway - 55;
  }

  /// Every port and what it is for.
  public Map<Integer, String> purposes() {
    var purposes = new LinkedHashMap<Integer, String>();
    purposes.put(gateway, "the gateway");
    for (var service : OfficeService.values()) {
      purposes.put(of(service), "the " + service.id() + " service");
    }
    purposes.put(postgres(), "Postgres");
    purposes.put(kafka(), "Kafka");
    purposes.put(kafkaController(), "Kafka's controller");
    purposes.put(smtp(), "the mail catcher (SMTP)");
    return purposes;
  }
}
