package com.ooma.office.e2e.secret;

import com.ooma.office.e2e.ledger.books.TopicReader;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What a stack tells whoever runs it or listens to it: logs, metrics, topics. Bytes are read as
/// ISO 8859-1, which has a letter for each.
public record Outlets(LocalStack stack) {

  /// All that was told until now, by where.
  public Map<String, String> told() throws IOException, InterruptedException {
    var told = new HashMap<>(topics());
    told.putAll(logs());
    try (var http = HttpClient.newHttpClient()) {
      for (var service : OfficeService.values()) {
        told.put("metrics of " + service.id(), metrics(http, service));
      }
    }
    return told;
  }

  /// The broker's files of that name are its topics.
  public Map<String, String> logs() throws IOException {
    var data = stack.settings().data();
    var told = new HashMap<String, String>();
    try (var files = Files.walk(data)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".log") && !file.startsWith(data.resolve("kafka"))) {
          told.put("log " + data.relativize(file), text(Files.readAllBytes(file)));
        }
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
    return new TopicReader(stack.settings().kafka())
        .records(_ -> true).stream()
            .collect(
                Collectors.toMap(
                    record -> "topic " + record.topic(), Outlets::text, String::concat));
  }

  private static String text(ConsumerRecord<String, byte[]> record) {
    var text = new StringBuilder(record.key() + ' ').append(text(record.value()));
    record.headers().forEach(header -> text.append(' ').append(text(header.value())));
    return text.append('\n').toString();
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
