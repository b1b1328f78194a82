package com.ooma.office.local.world.payment;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// The payment provider's own field for a card, which a shop shows in a frame: the shop is given a
/// token, and never sees the number. Nobody keeps the number.
public final class CardField {

  public static final String PAGE = "/sandbox/payments/field";
  public static final String SCRIPT = "/sandbox/payments/field.js";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{12,19}");
  private static final Pattern EXPIRY = Pattern.compile("(0[1-9]|1[0-2])/[0-9]{2}");

  /// Numbers to try refusals with, as providers have them: the word in the token decides
  /// ([Manner]).
  private static final Map<String, String> TRIALS =
      Map.of("4000000000000002", "refuse", "4000000000000069", "expired");

  public void mount(Router router) {
    router.post("/sandbox/payments/cards").handler(this::exchange);
  }

  private void exchange(RoutingContext context) {
    var input = Input.of(context, "number", "expires");
    var number = input.text("number").replaceAll("[ -]", "");
    if (!isCard(number)) {
      throw Input.wrong("number", "the number of a card");
    }
    if (!EXPIRY.matcher(input.text("expires")).matches()) {
      throw Input.wrong("expires", "a month and a year, as in 08/29");
    }
    var last = number.substring(number.length() - 4);
    var token =
        "tok_%s_%s_%s"
            .formatted(
                TRIALS.getOrDefault(number, "card"),
                last,
                UUID.randomUUID().toString().substring(24));
    var name = (number.startsWith("4") ? "Visa" : "Carte") + " •••• " + last;
    Answers.answer(context, 201, new JsonObject().put("token", token).put("name", name));
  }

  /// The last digit checks the others (Luhn).
  private static boolean isCard(String number) {
    if (!NUMBER.matcher(number).matches()) {
      return false;
    }
    int sum = 0;
    for (int place = 0; place < number.length(); place++) {
      int digit = number.charAt(number.length() - 1 - place) - '0';
      int value = place % 2 == 0 ? digit : 2 * digit;
      sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
  }
}
