package com.ooma.office.e2e.release;

import com.ooma.office.e2e.load.company.PortWish;
import com.ooma.office.local.world.carrier.OldLine;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Fills what porting has for companies that bring numbers, and for carriers that take some.
final class PortDesk {

  private static final String CARRIER = "carrier-alpha";
  private static final String OTHER_CARRIER = "carrier-beta";
  private static final int LAST_DAY = 20;
  private static final int TAKEN = 204;

  private static final String COMPANY_NUMBER =
      """
      SELECT company_number FROM ordering.customer_order
      WHERE account_id = '%s' AND company_number IN (SELECT number FROM porting.our_number WHERE use = 'ASSIGNED')
      """;

  private static final String USERS_NUMBERS =
      """
      SELECT number FROM provisioning.extension JOIN porting.our_number own USING (number)
      WHERE extension.account_id = '%s' AND own.use = 'ASSIGNED' ORDER BY 1
      """;

  private static final String SENT =
      """
      SELECT 1 FROM porting.port_request
      WHERE account_id = '%%s' AND port_request_id = '%s' AND state = 'SENT_TO_CARRIER'
      """;

  private final StoryCompany company;
  private final Requester member;
  private final Requester ops;

  PortDesk(StoryCompany company) {
    this.company = company;
    this.member = company.member();
    this.ops = company.ops();
  }

  void work() throws Exception {
    register();
    write();
    bringNumbers();
    letGo();
  }

  /// Another carrier has the number that calls to the company go to.
  void letGo() throws Exception {
    var number = company.awaitText(COMPANY_NUMBER);
    var rio =
        member.get("/v1/rios").getJsonArray("items").stream()
            .map(JsonObject.class::cast)
            .filter(entry -> number.equals(entry.getString("number")))
            .map(entry -> entry.getString("rio"))
            .findFirst()
            .orElseThrow();
    var wanted = new JsonObject().put("number", number).put("rio", rio);
    var order =
        new JsonObject()
            .put("orderId", "IN-" + UUID.randomUUID())
            .put("numbers", JsonArray.of(wanted))
            .encode();
    var secrets = company.stack().settings().carrierSecrets().get(OTHER_CARRIER);
    var secret = Objects.requireNonNull(secrets).getFirst();
    var signature =
        new StandardWebhooks(secret).headers("msg_" + UUID.randomUUID(), Instant.now(), order);
    var answer =
        Requester.stranger(company.stack().gateway())
            .post("/v1/carriers/" + OTHER_CARRIER + "/port-out-orders", signature, order);
    if (!answer.getBoolean("accepted")) {
      throw new IllegalStateException(number + " stays: " + answer);
    }
  }

  private void register() throws Exception {
    var carrier = "/v1/carriers/carrier-gamma";
    ops.put(
        carrier,
        new JsonObject()
            .put("displayName", "Gamma Télécom")
            .put("rioPrefixes", JsonArray.of("03"))
            .put("endpoint", "https://ports.gamma.example/v1")
            .put("cutOffHours", 72)
            .put("leadDays", 3));
    var keys = carrier + "/webhook-keys/";
    ops.put(keys + UUID.randomUUID(), new JsonObject());
    ops.put(keys + UUID.randomUUID(), new JsonObject().put("until", "2199-01-01T00:00:00Z"));
  }

  private void write() throws Exception {
    member.post(
        "/v1/port-drafts",
        new JsonObject()
            .put("carrier", CARRIER)
            .put("carrierAccountNumber", "C-448812")
            .put("lineType", "LANDLINE"));
  }

  /// One waits for our people, with a bill; the other one has its day.
  private void bringNumbers() throws Exception {
    var temporary = company.texts(USERS_NUMBERS);
    var waits = request(9_998, temporary.getFirst());
    member.put("/v1/port-papers/" + waits + "/bill", "application/pdf", "%PDF-1.7\n%%EOF\n");
    var comes = request(9_999, temporary.getLast());
    ops.post("/v1/port-requests/" + comes + "/approval", new JsonObject());
    company.awaitText(SENT.formatted(comes));
    nameDay(comes);
  }

  private String request(int line, String replaced) throws Exception {
    var wish =
        new PortWish(
            CARRIER,
            PortWish.Type.ISOLATED,
            List.of(OldLine.any(line)),
            OldLine.any(line - 2),
            List.of(replaced),
            false);
    return member.post("/v1/port-requests", wish.body()).getString("portRequestId");
  }

  /// The first on which the carrier may.
  private void nameDay(String port) throws Exception {
    var today = company.now().toLocalDate();
    for (int ahead = 5; ahead < LAST_DAY; ahead++) {
      var told =
          ops.post(
              "/sandbox/carriers/" + CARRIER + "/port-orders/" + port + "/foc",
              new JsonObject()
                  .put("date", today.plusDays(ahead).toString())
                  .put("slot", "MORNING"));
      if (told.getJsonObject("answer").getInteger("status") == TAKEN) {
        company.awaitRow("porting.carrier_message");
        return;
      }
    }
    throw new IllegalStateException("There is no porting day");
  }
}
