package com.ooma.office.local.process;

import com.ooma.office.local.setup.Credentials;
import com.ooma.office.local.setup.Detour;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.testing.kafka.Cluster;
import com.ooma.office.testing.kafka.KafkaBroker;
import com.ooma.office.testing.kafka.KafkaBroker.SideDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/// The broker as a process of its own, so that it can fail by itself. It ends with its launcher:
/// its standard input is a pipe that breaks when the launcher is no more, however that came.
public final class Broker {

  private static final String LOG = "-Doffice.broker.log=";
  private static final int MOST = 3;

  private Broker() {}

  /// Passwords are not in the command, which everybody can see, but in the folder of secrets.
  ///
  /// Runs on this JVM's class path, which stands last: what tells one stack's broker from another's
  /// must be within the part of a command line that the system shows.
  ///
  /// @param number from 1
  /// @param brokers how many keep the same events
  public static List<String> command(
      Path data, Ports ports, Optional<Detour> detour, int number, int brokers) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        LOG + log(data, number),
        "-XX:+UseSerialGC",
        "-Xmx384m",
        "-XX:+UseCompactObjectHeaders",
        "-Xss512k",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-cp",
        System.getProperty("java.class.path"),
        Broker.class.getName(),
        data.toString(),
        Integer.toString(ports.gateway()),
        Integer.toString(number),
        Integer.toString(brokers),
        detour.map(Detour::kafkaPort).map(port -> Integer.toString(port)).orElse(NO_DETOUR));
  }

  /// Whether `commandLine` is of a broker on this data.
  static boolean isOn(Path data, String commandLine) {
    return IntStream.rangeClosed(1, MOST)
        .anyMatch(number -> commandLine.contains(LOG + log(data, number) + " "));
  }

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.WARNING);
    var data = Path.of(arguments[0]);
    var ports = new Ports(Integer.parseInt(arguments[1]));
    int number = Integer.parseInt(arguments[2]);
    var broker =
        KafkaBroker.at(
            log(data, number),
            ports.kafka(number),
            cluster(ports, number, Integer.parseInt(arguments[3])),
            sideDoor(ports, arguments[4]),
            Credentials.kafka(data));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    while (System.in.read() >= 0) {
      // the launcher lives
    }
    System.exit(0);
  }

  private static final String NO_DETOUR = "-";

  private static Cluster cluster(Ports ports, int number, int brokers) {
    var controllers = IntStream.rangeClosed(1, brokers).mapToObj(ports::kafkaController).toList();
    return new Cluster(number, controllers);
  }

  private static Optional<SideDoor> sideDoor(Ports ports, String advertised) {
    return Optional.of(advertised)
        .filter(detour -> !detour.equals(NO_DETOUR))
        .map(detour -> new SideDoor(ports.kafkaSideDoor(), Integer.parseInt(detour)));
  }

  private static Path log(Path data, int number) {
    return data.resolve(number == 1 ? "kafka" : "kafka-" + number);
  }
}
