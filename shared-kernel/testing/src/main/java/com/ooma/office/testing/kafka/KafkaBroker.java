package com.ooma.office.testing.kafka;

import com.ooma.office.testing.machine.FreePort;
import com.ooma.office.testing.machine.QuietLogs;
import com.ooma.office.testing.machine.TemporaryFolder;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// A real Kafka broker (KRaft) inside this JVM, alone or one of a [Cluster]. Its records stay in
/// the folder and are there at the next start, whatever the ports.
public final class KafkaBroker implements AutoCloseable {

  private static final List<String> LISTENERS = List.of("CLIENTS", "PROXIED", "CONTROLLER");

  private final KafkaRaftServer server;
  private final int port;

  private KafkaBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /// @param log made if missing, kept afterwards
  /// @param port for clients; 0 for a free one
  /// @param controllerPort for the broker's talk with itself; 0 for a free one
  public static KafkaBroker at(Path log, int port, int controllerPort) {
    return at(
        log,
        port,
        Cluster.alone(FreePort.orNext(controllerPort)),
        Optional.empty(),
        KafkaLogins.everybody());
  }

  /// @param cluster with which others it keeps the same records
  /// @param sideDoor for clients that come through a proxy
  /// @param logins who may come in
  public static KafkaBroker at(
      Path log, int port, Cluster cluster, Optional<SideDoor> sideDoor, KafkaLogins logins) {
    QuietLogs.hush();
    int clients = FreePort.orNext(port);
    try {
      if (!Files.exists(log.resolve("meta.properties"))) {
        format(log, cluster);
      }
      var settings = settings(log, clients, cluster, sideDoor);
      settings.putAll(admission(logins));
      var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
      server.startup();
      return new KafkaBroker(server, clients);
    } catch (Exception | ExceptionInInitializerError e) {
      throw new IllegalStateException("Kafka did not start on port " + clients, e);
    }
  }

  /// Starts on free ports and a new folder; both go with this JVM.
  public static KafkaBroker temporary() {
    var folder = TemporaryFolder.create("broker");
    var broker = at(folder, 0, 0);
    // in this order: a broker that loses its folder halts the JVM
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              broker.close();
              TemporaryFolder.delete(folder);
            }));
    return broker;
  }

  /// What clients are given as `bootstrap.servers`.
  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path log, Cluster cluster) throws Exception {
    Files.createDirectories(log);
    new Formatter()
        .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
        .setNodeId(cluster.number())
        .setClusterId(Cluster.ID)
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setControllerListenerName("CONTROLLER")
        .setMetadataLogDirectory(log.toString())
        .addDirectory(log.toString())
        .run();
  }

  private static Properties settings(
      Path log, int clients, Cluster cluster, Optional<SideDoor> sideDoor) {
    var properties = new Properties();
    properties.putAll(SMALL_NODE);
    properties.putAll(cluster.settings());
    properties.put("log.dirs", log.toString());
    var advertised = new ArrayList<String>();
    advertised.add("CLIENTS://127.0.0.1:" + clients);
    var listeners = new ArrayList<>(advertised);
    listeners.add("CONTROLLER://127.0.0.1:" + cluster.controller());
    sideDoor.ifPresent(door -> {
      listeners.add("PROXIED://127.0.0.1:" + door.port());
      advertised.add("PROXIED://127.0.0.1:" + door.advertisedPort());
    });
    properties.put("listeners", String.join(",", listeners));
    properties.put("advertised.listeners", String.join(",", advertised));
    return properties;
  }

  private static Map<String, String> admission(KafkaLogins logins) {
    var protocol = logins.areWanted() ? "SASL_PLAINTEXT" : "PLAINTEXT";
    var settings = new HashMap<String, String>();
    settings.put(
        "listener.security.protocol.map",
        LISTENERS.stream()
            .map(listener -> listener + ":" + protocol)
            .collect(Collectors.joining(",")));
    if (logins.areWanted()) {
      settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
      settings.put("sasl.mechanism.controller.protocol", "PLAIN");
      LISTENERS.forEach(listener -> settings.putAll(logins.ofListener(listener)));
    }
    return settings;
  }

  /// A second listener. Who comes in here is told another port to come back to: that of a proxy
  /// before it, which would otherwise be passed by after the first answer.
  ///
  /// @param port that the broker listens on, and the proxy connects to
  /// @param advertisedPort that the proxy listens on, and clients connect to
  public record SideDoor(int port, int advertisedPort) {}

  private static final Map<String, String> SMALL_NODE =
      Map.ofEntries(
          Map.entry("process.roles", "broker,controller"),
          Map.entry("controller.listener.names", "CONTROLLER"),
          Map.entry("inter.broker.listener.name", "CLIENTS"),
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("num.partitions", "6"),
          // events are kept for good: a new reader starts at the beginning
          Map.entry("log.retention.ms", "-1"),
          Map.entry("log.retention.bytes", "-1"),
          Map.entry("offsets.retention.minutes", "5256000"),
          Map.entry("offsets.topic.num.partitions", "3"),
          Map.entry("transaction.state.log.num.partitions", "1"),
          Map.entry("share.coordinator.state.topic.num.partitions", "1"),
          // a killed consumer is missed within seconds, a new one served at once
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          Map.entry("group.min.session.timeout.ms", "1000"),
          Map.entry("group.consumer.min.session.timeout.ms", "6000"),
          Map.entry("group.consumer.session.timeout.ms", "6000"),
          Map.entry("group.consumer.min.heartbeat.interval.ms", "1000"),
          Map.entry("group.consumer.heartbeat.interval.ms", "2000"),
          // a killed broker is let in again once its controller has missed its former self
          Map.entry("broker.session.timeout.ms", "4000"),
          Map.entry("broker.heartbeat.interval.ms", "1000"),
          // at rest: a mark in the log of metadata each half second is for clusters
          Map.entry("metadata.max.idle.interval.ms", "5000"),
          // memory and threads for one machine
          Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
          Map.entry("log.index.size.max.bytes", "1048576"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "2"),
          Map.entry("group.coordinator.threads", "1"),
          Map.entry("background.threads", "2"));
}
