package com.ooma.office.e2e.secret;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// What a stack tells whoever runs it or listens to it: logs, metrics, topics. Bytes are read as
/// ISO 8859-1, which has a letter for each.
public record Outlets(LocalStack stack) {

  /// All that was told until now, by where.
  public Map<String, String> told() throws IOException, InterruptedException {
    var data = stack.settings().data();
    var told = new HashMap<>(topics());
    try (var logs = Files.walk(data.resolve("logs"))) {
      for (var log : logs.filter(Files::isRegularFile).toList()) {
        told.put("log " + log.getFileName(), text(Files.readAllBytes(log)));
      }
    }
    told.put("log postgres", text(Files.readAllBytes(data.resolve("postgres.log"))));
    try (var http = HttpClient.newHttpClient()) {
      for (var service : OfficeService.values()) {
        told.put("metrics of " + service.id(), metrics(http, service));
      }
    }
    return told;
  }

  private String metrics(HttpClient http, OfficeService service)
      throws IOException, InterruptedException {
    var address = "http://127.0.0.1:" + stack.ports().of(service) + "/q/metrics";
    var answer =
        http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(address + ": " + answer.statusCode());
    }
    return answer.body();
  }

  private Map<String, String> topics() {
    var settings = new HashMap<>(stack.settings().kafka());
    settings.put("fetch.max.wait.ms", 50);
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
      var partitions =
          consumer.listTopics().values().stream()
              .flatMap(topic ->
                  IntStream.range(0, topic.size())
                      .mapToObj(number -> new TopicPartition(topic.getFirst().topic(), number)))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var told = new HashMap<String, String>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (var record : consumer.poll(Duration.ofSeconds(1))) {
          told.merge("topic " + record.topic(), text(record), String::concat);
        }
      }
      return told;
    }
  }

  private static String text(ConsumerRecord<byte[], byte[]> record) {
    var text = new StringBuilder(text(record.key())).append(' ').append(text(record.value()));
    record.headers().forEach(header -> text.append(' ').append(text(header.value())));
    return text.append('\n').toString();
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
