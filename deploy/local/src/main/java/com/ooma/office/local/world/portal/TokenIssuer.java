package com.ooma.office.local.world.portal;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.testing.credential.Tokens;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// WeWork's token issuer, without asking who you are.
public final class TokenIssuer {

  private static final Set<String> GROUPS =
      Set.of("member", "primary-member", "ops", "warehouse", "voice-switch", "care");
  private static final Duration LONGEST = Duration.ofDays(31);

  private final Tokens tokens;

  public TokenIssuer(Tokens tokens) {
    this.tokens = tokens;
  }

  public void mount(Router router) {
    router.post("/sandbox/tokens").blockingHandler(this::issue, false);
    router.get("/sandbox/jwks.json").handler(this::publishKey);
  }

  private void issue(RoutingContext context) {
    var input = Input.of(context, "groups", "account", "sub", "name", "email", "expiresIn");
    var groups = groups(input);
    // negative: a token that has already expired, to see it refused
    var validity = Duration.ofSeconds(input.integer("expiresIn", 3_600));
    if (validity.abs().compareTo(LONGEST) > 0) {
      throw Input.wrong("expiresIn", "at most " + LONGEST.toSeconds() + " seconds");
    }
    var token = tokens.of(groups.toArray(String[]::new)).expiresIn(validity);
    input.optionalText("account").map(TokenIssuer::uuid).ifPresent(token::account);
    input.optionalText("sub").ifPresent(token::subject);
    input.optionalText("name").ifPresent(token::name);
    input
        .optionalText("email")
        .ifPresent(email -> token.email(email).claim("email_verified", true));
    Answers.answer(context, 200, new JsonObject().put("token", token.mint()));
  }

  private void publishKey(RoutingContext context) {
    Answers.answer(context, 200, new JsonObject(tokens.jwks()));
  }

  static Set<String> groups(Input input) {
    var groups = new TreeSet<>(input.texts("groups"));
    if (!GROUPS.containsAll(groups)) {
      throw Input.wrong("groups", "some of " + new TreeSet<>(GROUPS));
    }
    return groups;
  }

  static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw Input.wrong("account", "a UUID");
    }
  }
}
