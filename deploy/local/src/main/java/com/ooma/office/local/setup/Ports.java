package com.ooma.office.local.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The ports of one stack on the loopback interface, all derived from the gateway's: the services'
/// first instances follow it, their second ones are thirty further on, and so are the third.
public record Ports(int gateway) {

  public static final Ports DEFAULT = new Ports(8080);

  private static final int BETWEEN_INSTANCES = 30;

  public int of(OfficeService service) {
    return of(service, 1);
  }

  /// @param instance from 1
  public int of(OfficeService service, int instance) {
    return gateway + 1 + service.ordinal() + BETWEEN_INSTANCES * (instance - 1);
  }

  public int postgres() {
    return gateway + 20;
  }

  public int kafka() {
    return gateway + 21;
  }

  /// What clients are given as `bootstrap.servers`.
  ///
  /// @param brokers how many there are
  public String kafkas(int brokers) {
    return IntStream.rangeClosed(1, brokers)
        .mapToObj(broker -> "127.0.0.1:" + kafka(broker))
        .collect(Collectors.joining(","));
  }

  /// @param broker from 1; the first is [#kafka]
  public int kafka(int broker) {
    return broker == 1 ? kafka() : gateway + 9 + broker;
  }

  /// Where the broker talks with the others.
  public int kafkaController(int broker) {
    return broker == 1 ? gateway + 22 : gateway + 13 + broker;
  }

  /// Of a second server, which follows the first.
  public int standby() {
    return gateway + 19;
  }

  /// The broker's second listener, only there with a [Detour].
  public int kafkaSideDoor() {
    return gateway + 23;
  }

  /// Where phones are told to sign in (UDP); nothing of the stack is there.
  public int sip() {
    return gateway + 29;
  }

  /// Where the first instance of `service` listens for a debugger, if it is to.
  public int debugger(OfficeService service) {
    return gateway + 24 + service.ordinal();
  }

  /// 8025 in the default stack.
  public int smtp() {
    return gateway - 55;
  }

  /// 8026 in the default stack.
  public int imap() {
    return gateway - 54;
  }

  /// Every port of a stack with so many instances of each service and so many brokers, and what it
  /// is for.
  public Map<Integer, String> purposes(int instances, int brokers) {
    var purposes = new LinkedHashMap<Integer, String>();
    purposes.put(gateway, "the gateway");
    for (int number = 1; number <= instances; number++) {
      for (var service : OfficeService.values()) {
        var instance = new ServiceInstance(service, number);
        purposes.put(of(service, number), "the " + instance.name() + " service");
      }
    }
    purposes.put(postgres(), "Postgres");
    for (int broker = 1; broker <= brokers; broker++) {
      purposes.put(kafka(broker), "Kafka");
      purposes.put(kafkaController(broker), "Kafka's controller");
    }
    purposes.put(kafkaSideDoor(), "Kafka's second listener");
    purposes.put(smtp(), "the mail catcher (SMTP)");
    purposes.put(imap(), "the mail catcher (IMAP)");
    return purposes;
  }
}
