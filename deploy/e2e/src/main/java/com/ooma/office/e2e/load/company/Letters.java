package com.ooma.office.e2e.load.company;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.random.RandomGenerator;

/// The bodies of the requests.
public final class Letters {

  /// A WAV file of 8-bit sound at 8 kHz; all of its bytes are ASCII.
  public static final String A_SECOND_OF_SOUND =
      "RIFF\u0064\u001f\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0@\u001f\0\0@\u001f\0\0\u0001\0\u0008\0"
          + "data@\u001f\0\0"
          + "@".repeat(8_000);

  private Letters() {}

  static JsonObject company(String legalName, String siteId) {
    return new JsonObject()
        .put("legalName", legalName)
        .put("siren", "123456782")
        .put("billingAddress", address("12 rue des Archives", "75004"))
        .put(
            "sites",
            new JsonArray()
                .add(
                    new JsonObject()
                        .put("siteId", siteId)
                        .put("name", "WeWork La Fayette")
                        .put(
                            "address",
                            address("33 rue La Fayette", "75009").put("inseeCode", "75109"))));
  }

  /// One in twelve orders can't be accepted.
  ///
  /// @param first whether the company has no administrator yet
  public static JsonObject order(int count, boolean first, String mailbox, RandomGenerator random) {
    var seats = new JsonArray();
    for (int i = 0; i < count; i++) {
      var seat = new JsonObject().put("administrator", first && i == 0);
      if (i == 0 || random.nextBoolean()) {
        seat.put("userName", "Personne " + (i + 1));
      }
      seats.add(i == 0 ? seat.put("email", mailbox) : seat);
    }
    return new JsonObject()
        .put("seats", seats)
        .put("internationalPlan", random.nextInt(4) == 0)
        .put("additionalNumbers", random.nextInt(3) == 0 ? random.nextInt(1, 3) : 0)
        .put("cardToken", "tok_visa_demo")
        .put("termsVersion", random.nextInt(12) == 0 ? "1999-01-01" : "2017-04-01");
  }

  /// One that can be accepted, with all that an order may have.
  public static JsonObject everything(Company company) {
    var seats =
        new JsonArray()
            .add(
                new JsonObject()
                    .put("administrator", true)
                    .put("userName", "Camille Martin")
                    .put("email", company.mailbox()))
            .add(new JsonObject().put("administrator", false).put("userName", "Noé Leroy"));
    return new JsonObject()
        .put("seats", seats)
        .put("internationalPlan", true)
        .put("additionalNumbers", 2)
        .put("cardToken", "tok_visa_demo")
        .put("termsVersion", "2017-04-01");
  }

  /// Has the order name the numbers of a hold, the last one for the company if it has none.
  public static void choose(JsonObject order, JsonObject hold, boolean forCompany) {
    var numbers = new ArrayDeque<>(hold.getJsonArray("numbers").stream().toList());
    if (forCompany) {
      order.put("companyNumber", numbers.removeLast());
    }
    for (var seat : order.getJsonArray("seats")) {
      if (!numbers.isEmpty()) {
        ((JsonObject) seat).put("number", numbers.removeFirst());
      }
    }
    order.put("vouchers", new JsonArray().add(hold.getString("voucher")));
  }

  public static JsonObject ticket(String text) {
    return new JsonObject()
        .put("subject", "Transfert d'appel")
        .put("message", text)
        .put("category", "PHONE");
  }

  static JsonObject address(String street, String postalCode) {
    return new JsonObject()
        .put("street", street)
        .put("postalCode", postalCode)
        .put("city", "Paris");
  }
}
