package com.ooma.office.local.world.portal;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.local.world.desk.Input;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.local.world.desk.Problem;
import com.ooma.office.testing.credential.Tokens;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// WeWork's sign-in as browsers meet it: OpenID Connect's code flow with PKCE, where one picks who
/// one is instead of giving a password.
public final class OpenIdProvider {

  public static final String PATH = "/sandbox/openid";
  public static final String CHOICE = PATH + "/choice";
  static final String TOKEN = PATH + "/token";
  static final String CLIENT = "office-manager";

  private static final String AUTHORIZE = PATH + "/authorize";
  private static final String SIGNED_IN = "sandbox-signed-in";
  private static final Duration VALIDITY = Duration.ofHours(1);

  private final Tokens tokens;
  private final People people;
  private final Grants grants = new Grants();

  public OpenIdProvider(Tokens tokens, Notebook people) {
    this.tokens = tokens;
    this.people = new People(people);
  }

  public void mount(Router router) {
    router.get(PATH + "/.well-known/openid-configuration").handler(this::describe);
    router.get(AUTHORIZE).handler(this::authorize);
    router.post(TOKEN).blockingHandler(this::redeem, false);
    router.get(PATH + "/end-session").handler(this::signOut);
    router.get(PATH + "/people").handler(this::listPeople);
    router.post(PATH + "/people").blockingHandler(this::addPerson, false);
  }

  private void describe(RoutingContext context) {
    var here = origin(context) + PATH;
    Answers.answer(
        context,
        200,
        new JsonObject()
            .put("issuer", Tokens.ISSUER)
            .put("authorization_endpoint", here + "/authorize")
            .put("token_endpoint", here + "/token")
            .put("end_session_endpoint", here + "/end-session")
            .put("jwks_uri", origin(context) + "/sandbox/jwks.json")
            .put("response_types_supported", JsonArray.of("code"))
            .put("subject_types_supported", JsonArray.of("public"))
            .put("id_token_signing_alg_values_supported", JsonArray.of("RS256"))
            .put("code_challenge_methods_supported", JsonArray.of("S256"))
            .put("token_endpoint_auth_methods_supported", JsonArray.of("none")));
  }

  /// Who signed in before goes on at once, unless the page asks for the choice.
  private void authorize(RoutingContext context) {
    var redirect = redirect(context, "redirect_uri");
    var client = parameter(context, "client_id");
    var challenge = parameter(context, "code_challenge");
    if (!client.equals(CLIENT)
        || !parameter(context, "response_type").equals("code")
        || !parameter(context, "code_challenge_method").equals("S256")) {
      throw Problem.malformed("The client is " + CLIENT + ", and uses codes with S256.");
    }
    var person = chosen(context);
    if (person.isEmpty()) {
      context.reroute(CHOICE);
      return;
    }
    var asked = new Grants.Asked(challenge, context.request().getParam("nonce"));
    var code = grants.give(person.get(), client, redirect, asked);
    context.response().addCookie(signedIn(person.get().id()).setMaxAge(VALIDITY.toSeconds()));
    leave(context, redirect + "?code=" + code + "&state=" + encoded(parameter(context, "state")));
  }

  private Optional<Person> chosen(RoutingContext context) {
    var picked = context.request().getParam("person");
    if (picked != null) {
      return people.find(picked);
    }
    var before = context.request().getCookie(SIGNED_IN);
    boolean choosing = "select_account".equals(context.request().getParam("prompt"));
    return before == null || choosing ? Optional.empty() : people.find(before.getValue());
  }

  private void redeem(RoutingContext context) {
    var form = Form.of(context);
    var grant =
        grants
            .take(
                form.value("code"),
                form.value("client_id"),
                form.value("redirect_uri"),
                form.value("code_verifier"))
            .filter(_ -> form.value("grant_type").equals("authorization_code"));
    if (grant.isEmpty()) {
      Answers.answer(context, 400, new JsonObject().put("error", "invalid_grant"));
      return;
    }
    var person = grant.get().person();
    var identity = person.token(tokens).claim("aud", CLIENT).expiresIn(VALIDITY);
    var nonce = grant.get().asked().nonce();
    if (nonce != null) {
      identity.claim("nonce", nonce);
    }
    Answers.answer(
        context,
        200,
        new JsonObject()
            .put("access_token", person.token(tokens).expiresIn(VALIDITY).mint())
            .put("id_token", identity.mint())
            .put("token_type", "Bearer")
            .put("expires_in", VALIDITY.toSeconds()));
  }

  private void signOut(RoutingContext context) {
    var redirect = redirect(context, "post_logout_redirect_uri");
    context.response().addCookie(signedIn("").setMaxAge(0));
    leave(context, redirect);
  }

  private void listPeople(RoutingContext context) {
    Answers.answer(context, people.all().stream().map(Person::toJson).toList());
  }

  private void addPerson(RoutingContext context) {
    var input = Input.of(context, "name", "email", "account", "groups");
    var person =
        new Person(
            input.text("name"),
            input.optionalText("email").orElse(null),
            input.optionalText("account").map(TokenIssuer::uuid).map(Object::toString).orElse(null),
            List.copyOf(TokenIssuer.groups(input)));
    people.add(person);
    Answers.answer(context, 201, person.toJson());
  }

  private static Cookie signedIn(String id) {
    return Cookie.cookie(SIGNED_IN, id)
        .setPath(PATH)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX);
  }

  private static void leave(RoutingContext context, String to) {
    context
        .response()
        .setStatusCode(302)
        .putHeader("Location", to)
        .putHeader("Cache-Control", "no-store")
        .end();
  }

  /// Only pages of this gateway are told a code.
  private static String redirect(RoutingContext context, String name) {
    var redirect = parameter(context, name);
    if (!redirect.startsWith(origin(context) + "/") || redirect.contains("?")) {
      throw Problem.malformed("'%s' must be a page of this address.".formatted(name));
    }
    return redirect;
  }

  private static String origin(RoutingContext context) {
    return "http://" + context.request().authority();
  }

  private static String parameter(RoutingContext context, String name) {
    var value = context.request().getParam(name);
    if (value == null || value.isEmpty()) {
      throw Problem.malformed("'%s' is missing.".formatted(name));
    }
    return value;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
