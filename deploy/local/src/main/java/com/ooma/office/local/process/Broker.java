package com.ooma.office.local.process;

import com.ooma.office.local.setup.Credentials;
import com.ooma.office.local.setup.Detour;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.testing.kafka.KafkaBroker;
import com.ooma.office.testing.kafka.KafkaBroker.SideDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The broker as a process of its own, so that it can fail by itself. It ends with its launcher:
/// its standard input is a pipe that breaks when the launcher is no more, however that came.
public final class Broker {

  private static final String LOG = "-Doffice.broker.log=";

  private Broker() {}

  /// Passwords are not in the command, which everybody can see, but in the folder of secrets.
  ///
  /// Runs on this JVM's class path, which stands last: what tells one stack's broker from another's
  /// must be within the part of a command line that the system shows.
  public static List<String> command(Path data, Ports ports, Optional<Detour> detour) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        LOG + log(data),
        "-XX:+UseSerialGC",
        "-Xmx384m",
        "-XX:+UseCompactObjectHeaders",
        "-Xss512k",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-cp",
        System.getProperty("java.class.path"),
        Broker.class.getName(),
        data.toString(),
        Integer.toString(ports.kafka()),
        Integer.toString(ports.kafkaController()),
        Integer.toString(ports.kafkaSideDoor()),
        detour.map(Detour::kafkaPort).map(port -> Integer.toString(port)).orElse(NO_DETOUR));
  }

  /// Whether `commandLine` is of a broker on this data.
  static boolean isOn(Path data, String commandLine) {
    return commandLine.contains(LOG + log(data) + " ");
  }

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.WARNING);
    var data = Path.of(arguments[0]);
    var broker =
        KafkaBroker.at(
            log(data),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            sideDoor(arguments[3], arguments[4]),
            Credentials.kafka(data));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    while (System.in.read() >= 0) {
      // the launcher lives
    }
    System.exit(0);
  }

  private static final String NO_DETOUR = "-";

  private static Optional<SideDoor> sideDoor(String port, String advertised) {
    return Optional.of(advertised)
        .filter(detour -> !detour.equals(NO_DETOUR))
        .map(detour -> new SideDoor(Integer.parseInt(port), Integer.parseInt(detour)));
  }

  private static Path log(Path data) {
    return data.resolve("kafka");
  }
}
