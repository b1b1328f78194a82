package com.ooma.office.e2e.ledger.books;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/// Waits until a suite has done all it had to: each committed event is in its topic, each consumer
/// has read to the end, the post is sent, and nothing new comes for a while.
public record Rest(BookReader books) {

  private static final Duration QUIET = Duration.ofSeconds(3);
  private static final Duration PAUSE = Duration.ofMillis(250);

  private static final String UNRELAYED =
      """
      SELECT (SELECT coalesce(sum(last_sequence), 0) FROM ordering.customer_order)
           + (SELECT coalesce(sum(last_sequence), 0) FROM ordering.account)
           + (SELECT coalesce(sum(last_sequence), 0) FROM provisioning.shipment)
           + (SELECT coalesce(sum(last_sequence), 0) FROM provisioning.phone)
           + (SELECT coalesce(sum(last_sequence), 0) FROM porting.port_request)
           + (SELECT coalesce(sum(last_sequence), 0) FROM support.ticket)
           + (SELECT coalesce(sum(last_sequence), 0) FROM billing.invoice)
      """;

  /// Letters whose reader is known; most have none of their own, and go to the company's.
  private static final String UNSENT =
      """
      SELECT count(*) FROM support.notice LEFT JOIN support.contact c USING (account_id)
      WHERE state = 'PENDING' AND coalesce(addressee_email, c.primary_email, c.email) IS NOT NULL
      """;

  /// The last release may know no such table.
  private static final String HAS_DEPOSITS =
      "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'billing' AND table_name = 'einvoice'";

  private static final String UNDEPOSITED =
      """
      SELECT count(*) FROM billing.document LEFT JOIN billing.einvoice USING (document_id)
      WHERE flow_id IS NULL OR standing IS NULL
        OR EXISTS (SELECT FROM billing.cash_movement m WHERE m.document_id = document.document_id AND reported_at IS NULL)
      """;

  /// Notices that programs of the portal have no message of yet, and messages to those that take
  /// all.
  private static final String UNTOLD =
      """
      SELECT (SELECT count(*) FROM support.notice WHERE NOT fanned_out)
           + (SELECT count(*) FROM support.webhook_message JOIN support.webhook_endpoint e USING (endpoint_id)
              WHERE webhook_message.state = 'PENDING' AND e.state = 'ENABLED' AND e.url LIKE '%/takes')
      """;

  /// What is known of a suite that was waited for.
  ///
  /// @param since when it came to rest, or gave no sign of it any more
  /// @param unrest why it did not; empty if it did
  public record Result(Instant since, Map<String, String> unrest) {

    public boolean isAtRest() {
      return unrest.isEmpty();
    }
  }

  public Result await(Duration patience) throws InterruptedException {
    var deadline = Instant.now().plus(patience);
    var since = Instant.now();
    var before = new Look(Map.of(), -1, Map.of("nobody", "looked yet"));
    while (true) {
      var look = look();
      if (!look.equals(before) || !look.unrest().isEmpty()) {
        since = Instant.now();
      }
      before = look;
      if (since.plus(QUIET).isBefore(Instant.now()) || Instant.now().isAfter(deadline)) {
        return new Result(since, look.unrest());
      }
      Thread.sleep(PAUSE);
    }
  }

  private Look look() throws InterruptedException {
    var unrest = new TreeMap<String, String>();
    try {
      var committed = number(UNRELAYED);
      var ends = new TopicReader(books.kafka()).ends();
      long published = ends.values().stream().mapToLong(Long::longValue).sum();
      lags(ends, unrest);
      if (unrest.isEmpty() && published >= committed) {
        published = distinct(); // a repeated event must not stand for one that is missing
      }
      if (published < committed) {
        unrest.put("topics", "%d of %d events".formatted(published, committed));
      }
      long unsent = number(UNSENT);
      if (unsent > 0) {
        unrest.put("notices", unsent + " unsent");
      }
      long undeposited = number(HAS_DEPOSITS) == 0 ? 0 : number(UNDEPOSITED);
      if (undeposited > 0) {
        unrest.put("documents", undeposited + " not at the platform");
      }
      long untold = number(UNTOLD);
      if (untold > 0) {
        unrest.put("webhooks", untold + " untold");
      }
      return new Look(ends, committed, unrest);
    } catch (SQLException | KafkaException | ExecutionException e) {
      unrest.put("unreachable", e.toString());
      return new Look(Map.of(), -1, unrest);
    }
  }

  private long distinct() {
    return new TopicReader(books.kafka())
        .events().stream()
            .map(event -> event.topic() + event.subject() + event.sequence())
            .distinct()
            .count();
  }

  private void lags(Map<TopicPartition, Long> ends, Map<String, String> unrest)
      throws ExecutionException, InterruptedException {
    var settings = new HashMap<>(books.kafka());
    settings.put("default.api.timeout.ms", 10_000);
    settings.put("request.timeout.ms", 5_000);
    try (var admin = Admin.create(settings)) {
      for (var service : BookReader.SERVICES) {
        var read = read(admin, service);
        var topics = read.keySet().stream().map(TopicPartition::topic).distinct().toList();
        var heard = new HashMap<>(ends);
        heard.keySet().removeIf(partition -> !topics.contains(partition.topic()));
        compare(service, heard, read, unrest);
      }
      for (var told : BookReader.OF_OTHERS.entrySet()) {
        var ofOthers = new TopicReader(books.kafka()).ends(told.getKey());
        compare(told.getValue(), ofOthers, read(admin, told.getValue()), unrest);
      }
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> read(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
  }

  private static void compare(
      String group,
      Map<TopicPartition, Long> ends,
      Map<TopicPartition, OffsetAndMetadata> read,
      Map<String, String> unrest) {
    long lag =
        ends.entrySet().stream()
            .mapToLong(end -> {
              var place = read.get(end.getKey());
              return end.getValue() - (place == null ? 0 : place.offset());
            })
            .sum();
    if (lag > 0) {
      unrest.put(group, lag + " records behind");
    }
  }

  private long number(String sql) throws SQLException {
    try (var connection = books.database().administrator();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private record Look(Map<TopicPartition, Long> ends, long committed, Map<String, String> unrest) {}
}
