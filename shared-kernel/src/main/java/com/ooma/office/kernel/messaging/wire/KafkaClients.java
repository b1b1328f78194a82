package com.ooma.office.kernel.messaging.wire;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Kafka clients with the settings that the guarantees rest on.
@ApplicationScoped
public class KafkaClients {

  private static final int EVENTS_AT_ONCE = 500;

  /// Records of others are many and small, and are taken in with few statements.
  private static final int RECORDS_AT_ONCE = 2_000;

  private final Map<String, Object> broker;

  KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.broker = broker;
  }

  /// Never gives a batch up: an expired batch would be followed by a later one, out of order.
  public Producer<String, byte[]> producer() {
    var settings = new HashMap<>(broker);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 262_144);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /// @param service its instances share the work
  public Consumer<String, byte[]> consumer(String service, String instance) {
    return consumer(service, instance, EVENTS_AT_ONCE);
  }

  /// Of one topic that others fill, in a group of its own: it holds up no event, and no event it.
  public Consumer<String, byte[]> consumerOfOthers(String topic, String service, String instance) {
    return consumer(groupOf(service, topic), instance + "." + topic, RECORDS_AT_ONCE);
  }

  /// In which the instances of `service` read a topic that others fill.
  public static String groupOf(String service, String topic) {
    return service + "." + topic;
  }

  private Consumer<String, byte[]> consumer(String group, String client, int atOnce) {
    var settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, client);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, atOnce);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    // at rest a question every other second; longer would keep partitions that change hands waiting
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 2_000);
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  public Admin admin() {
    var settings = new HashMap<>(broker);
    settings.put("default.api.timeout.ms", 5_000);
    settings.put("request.timeout.ms", 4_000);
    return Admin.create(settings);
  }
}
