package com.ooma.office.local.world.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.gateway.StackWithoutServices;
import com.ooma.office.testing.credential.Tokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenIdProviderTest {

  private static final String SECRET = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  @TempDir static Path data;
  static StackWithoutServices stack;

  @BeforeAll
  static void start() {
    stack = new StackWithoutServices(data);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void describes_itself() {
    var about = stack.get(OpenIdProvider.PATH + "/.well-known/openid-configuration").body();

    var json = new JsonObject(about);
    assertEquals(Tokens.ISSUER, json.getString("issuer"));
    assertEquals(address(OpenIdProvider.TOKEN), json.getString("token_endpoint"));
  }

  @Test
  void who_was_picked_gets_tokens_for_the_services_and_for_the_page() throws Exception {
    var camille = person("Camille Martin");
    var tokens = redeem(code(camille), SECRET);

    assertEquals(200, tokens.statusCode(), tokens.body());
    var access = claims(tokens, "access_token", Tokens.AUDIENCE);
    var identity = claims(tokens, "id_token", OpenIdProvider.CLIENT);
    assertEquals(List.of("member", "primary-member"), access.getStringListClaimValue("groups"));
    assertEquals(camille.getString("account"), access.getStringClaimValue("account"));
    assertEquals(access.getSubject(), identity.getSubject());
    assertEquals("n-1", identity.getStringClaimValue("nonce"));
    assertEquals("Camille Martin", identity.getStringClaimValue("name"));
  }

  @Test
  void a_code_is_good_once() {
    var code = code(person("Camille Martin"));

    assertEquals(200, redeem(code, SECRET).statusCode());
    assertEquals(400, redeem(code, SECRET).statusCode());
  }

  @Test
  void a_code_alone_is_good_for_nothing() {
    var answer = redeem(code(person("Camille Martin")), "guessed");

    assertEquals(400, answer.statusCode());
    assertEquals("invalid_grant", new JsonObject(answer.body()).getString("error"));
  }

  @Test
  void who_signed_in_before_is_not_asked_again_unless_wanted() {
    var arrival = stack.get(authorize(Map.of("person", person("Lou Bernard").getString("id"))));
    var cookie = arrival.headers().firstValue("Set-Cookie").orElseThrow();
    var lower = cookie.toLowerCase(Locale.ROOT);
    assertTrue(lower.contains("httponly") && lower.contains("samesite=lax"), cookie);
    var known = cookie.split(";")[0];

    assertEquals(302, with(known, authorize(Map.of())).statusCode());
    assertEquals(200, with(known, authorize(Map.of("prompt", "select_account"))).statusCode());
    assertEquals(200, stack.get(authorize(Map.of())).statusCode());
  }

  @Test
  void somebody_new_can_be_picked_from_then_on_also_after_a_restart() {
    var answer =
        stack.post(
            OpenIdProvider.PATH + "/people",
            """
            {"name":"Alix Morel","email":"alix@example.com","groups":["member"],
             "account":"6f1c6a52-8f0e-4d0b-9a55-0f6f4f3f2a10"}\
            """);
    assertEquals(201, answer.statusCode(), answer.body());
    stack.restart();

    assertEquals(new JsonObject(answer.body()), person("Alix Morel"));
    assertNotEquals("", code(person("Alix Morel")));
  }

  @ParameterizedTest
  @CsvSource({
    "redirect_uri, https://evil.example/office/",
    "redirect_uri, http://localhost.evil.example/",
    "code_challenge_method, plain",
    "client_id, another",
    "response_type, token",
  })
  void nobody_else_is_told_a_code(String name, String value) {
    var wrong = Map.of(name, value, "person", person("Camille Martin").getString("id"));

    assertEquals(400, stack.get(authorize(wrong)).statusCode());
  }

  @Test
  void signing_out_forgets_who_it_was() {
    var answer =
        stack.get(
            OpenIdProvider.PATH
                + "/end-session?post_logout_redirect_uri="
                + encoded(address("/office/")));

    assertEquals(302, answer.statusCode());
    assertEquals(address("/office/"), answer.headers().firstValue("Location").orElseThrow());
    assertTrue(answer.headers().firstValue("Set-Cookie").orElseThrow().contains("Max-Age=0"));
  }

  private static JsonObject person(String name) {
    return new JsonArray(stack.get(OpenIdProvider.PATH + "/people").body())
        .stream()
            .map(JsonObject.class::cast)
            .filter(person -> person.getString("name").equals(name))
            .findFirst()
            .orElseThrow();
  }

  private static String code(JsonObject person) {
    var answer = stack.get(authorize(Map.of("person", person.getString("id"))));
    assertEquals(302, answer.statusCode(), answer.body());
    var location = answer.headers().firstValue("Location").orElseThrow();
    var found = Pattern.compile("/office/\\?code=([^&]+)&state=s-1$").matcher(location);
    assertTrue(found.find(), location);
    return found.group(1);
  }

  private static String authorize(Map<String, String> other) {
    var query = new TreeMap<String, String>();
    query.put("client_id", OpenIdProvider.CLIENT);
    query.put("response_type", "code");
    query.put("redirect_uri", address("/office/"));
    query.put("code_challenge", challenge());
    query.put("code_challenge_method", "S256");
    query.put("state", "s-1");
    query.put("nonce", "n-1");
    query.putAll(other);
    return OpenIdProvider.PATH + "/authorize?" + form(query);
  }

  private static HttpResponse<String> redeem(String code, String secret) {
    var form =
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "client_id",
            OpenIdProvider.CLIENT,
            "redirect_uri",
            address("/office/"),
            "code_verifier",
            secret);
    return stack.send(
        stack
            .request(OpenIdProvider.TOKEN)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(form))));
  }

  private static HttpResponse<String> with(String cookie, String path) {
    return stack.send(stack.request(path).header("Cookie", cookie).GET());
  }

  private static JwtClaims claims(HttpResponse<String> tokens, String name, String audience)
      throws Exception {
    var keys = new JsonWebKeySet(stack.get("/sandbox/jwks.json").body()).getJsonWebKeys();
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
        .setExpectedIssuer(Tokens.ISSUER)
        .setExpectedAudience(audience)
        .build()
        .processToClaims(new JsonObject(tokens.body()).getString(name));
  }

  private static String challenge() {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(SECRET.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String address(String path) {
    return "http://localhost:" + stack.settings().ports().gateway() + path;
  }
}
