package com.ooma.office.ordering.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.security.OpeningKey;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A card token passes through ordering without a trace: nothing that is written can be charged.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class CardIsSealedTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);
  private final String token = "tok_canary_" + account;
  private final String body = Portal.orderOf(1).replace("tok_visa_demo", token);
  private final Log log = new Log();

  @BeforeEach
  void listen_to_the_log() {
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void stop_listening() {
    Logger.getLogger("").removeHandler(log);
  }

  @Test
  void only_billing_can_open_it() throws Exception {
    portal.describeAccount();
    var orderId = UUID.fromString(portal.order("k1", body).extract().path("orderId"));

    JsonNode placed =
        new ObjectMapper()
            .readTree(EventBus.read("ordering", "OrderPlaced", account, 1).getFirst().json());

    assertTrue(placed.get("cardToken").isNull());
    var sealed = placed.get("sealedCardToken").asText();
    var billing = new OpeningKey(OfficeTestResource.cardKeysets().opening());
    assertEquals(token, billing.open(sealed, OrderPlaced.cardContext(account, orderId)));
  }

  @Test
  void it_is_in_no_table_no_event_no_answer_and_no_log() throws Exception {
    var placed = portal.describeAccount("Canari " + account, null);
    placed.statusCode(200);
    var answers = new ArrayList<String>();
    answers.add(portal.order("k1", body).statusCode(201).extract().asString());
    answers.add(portal.order("k1", body).statusCode(201).extract().asString());
    for (var refused :
        List.of(
            body.replace("\"termsVersion\":\"2017-04-01\"", "\"termsVersion\":\"1999-01-01\""),
            body.replace("\"administrator\":true", "\"administrator\":true,\"ownPhone\":true"),
            body.replace("\"cardToken\":\"", "\"cardToken\":{\"is\":\"")
                .replace(token + "\"", token + "\"}"),
            body.replace(
                "\"cardToken\":\"" + token, "\"cardToken\":\"4111 1111 1111 1111 " + token),
            body.substring(0, body.indexOf(token) + token.length()))) {
      answers.add(portal.order("r" + answers.size(), refused).extract().asString());
    }

    var events = EventBus.read("ordering", "OrderPlaced", account, 1);

    assertFalse(events.getFirst().json().contains("tok_"), events.getFirst().json());
    answers.forEach(answer -> assertFalse(answer.contains("tok_canary"), answer));
    assertTrue(isInLogOfTheDatabase("Canari " + account), "what is written is found");
    assertFalse(isInLogOfTheDatabase(token), "the token was written");
    assertFalse(log.text().contains("tok_canary"), log.text());
    assertTrue(log.text().contains("own-phone"), "the log is heard: " + log.text());
  }

  /// Whatever reaches a table, the outbox included, is in the write-ahead log first.
  private static boolean isInLogOfTheDatabase(String text) throws SQLException {
    try (var connection = OfficeTestResource.postgres().administrator();
        var query =
            connection.prepareStatement(
                """
                SELECT bool_or(position(convert_to(?, 'UTF8') IN
                  pg_read_binary_file('pg_wal/' || name)) > 0) FROM pg_ls_waldir()
                WHERE name ~ '^[0-9A-F]{24}$'
                """)) {
      query.setString(1, text);
      var row = query.executeQuery();
      row.next();
      return row.getBoolean(1);
    }
  }

  /// What the service says while the test runs.
  private static final class Log extends Handler {

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage() + " " + line.getThrown() + " " + List.of(parameters(line)));
    }

    private static Object[] parameters(LogRecord line) {
      return line.getParameters() == null ? new Object[0] : line.getParameters();
    }

    String text() {
      return String.join("\n", List.copyOf(lines));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
