package com.ooma.office.testing.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Brokers that keep the same records, as one of them sees it. Each record is on three of them if
/// there are so many, and counts as written once two have it: as in production.
///
/// @param number this broker's, from 1
/// @param controllers where the brokers talk with each other: the port of each, in their order
public record Cluster(int number, List<Integer> controllers) {

  /// Brokers with another one's records are told apart by it; here by their ports and folders.
  static final String ID = "b29tYS1vZmZpY2UtbG9jYQ";

  private static final int MOST_COPIES = 3;

  public static Cluster alone(int controller) {
    return new Cluster(1, List.of(controller));
  }

  int controller() {
    return controllers.get(number - 1);
  }

  Map<String, String> settings() {
    var settings = new HashMap<String, String>();
    settings.put("node.id", Integer.toString(number));
    settings.put("controller.quorum.voters", voters());
    // who ends last would ask the others for leave, and wait minutes for their answer
    settings.put("controlled.shutdown.enable", Boolean.toString(controllers.size() == 1));
    var copies = Integer.toString(Math.min(controllers.size(), MOST_COPIES));
    var written = controllers.size() < MOST_COPIES ? "1" : "2";
    settings.put("default.replication.factor", copies);
    settings.put("min.insync.replicas", written);
    settings.put("offsets.topic.replication.factor", copies);
    settings.put("transaction.state.log.replication.factor", copies);
    settings.put("transaction.state.log.min.isr", written);
    settings.put("share.coordinator.state.topic.replication.factor", copies);
    settings.put("share.coordinator.state.topic.min.isr", written);
    return settings;
  }

  private String voters() {
    return IntStream.rangeClosed(1, controllers.size())
        .mapToObj(broker -> "%d@127.0.0.1:%d".formatted(broker, controllers.get(broker - 1)))
        .collect(Collectors.joining(","));
  }
}
