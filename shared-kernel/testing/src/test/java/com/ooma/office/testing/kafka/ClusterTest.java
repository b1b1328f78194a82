package com.ooma.office.testing.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.machine.FreePort;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {

  private static final String TOPIC = "events";

  @TempDir Path folder;

  @Test
  void keeps_each_record_on_three_brokers_and_takes_more_while_one_is_away() throws Exception {
    var brokers = start(Stream.generate(FreePort::next).limit(3).toList());
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers",
            String.join(",", brokers.stream().map(KafkaBroker::bootstrap).toList()),
            "acks",
            "all");
    try (var admin = Admin.create(settings);
        var producer =
            new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var topic = new NewTopic(TOPIC, Optional.of(3), Optional.empty());
      admin.createTopics(List.of(topic)).all().get();
      for (var partition :
          admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC).partitions()) {
        assertEquals(3, partition.replicas().size());
      }
      brokers.getLast().close();
      for (int partition = 0; partition < 3; partition++) {
        producer.send(new ProducerRecord<>(TOPIC, partition, "key", "value")).get();
      }
    } finally {
      brokers.forEach(KafkaBroker::close);
    }
  }

  /// All at once: none is ready before it has met another one.
  private List<KafkaBroker> start(List<Integer> controllers) {
    var starting =
        IntStream.rangeClosed(1, controllers.size())
            .mapToObj(number ->
                CompletableFuture.supplyAsync(() ->
                    KafkaBroker.at(
                        folder.resolve("broker-" + number),
                        0,
                        new Cluster(number, controllers),
                        Optional.empty(),
                        KafkaLogins.everybody())))
            .toList();
    return starting.stream().map(CompletableFuture::join).toList();
  }
}
