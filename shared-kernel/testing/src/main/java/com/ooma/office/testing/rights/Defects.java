package com.ooma.office.testing.rights;

import com.ooma.office.testing.credential.Tokens;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tokens of somebody who would have every right, each of them defective in one way.
final class Defects {

  private final Map<String, String> tokens = new LinkedHashMap<>();
  private final Forge forge;
  private final Map<String, String> claims = new LinkedHashMap<>();

  private Defects(Tokens issuer, UUID account, Collection<String> groups) {
    forge = new Forge(issuer);
    long now = Instant.now().getEpochSecond();
    claims.put("iss", quoted(Tokens.ISSUER));
    claims.put("aud", quoted(Tokens.AUDIENCE));
    claims.put("sub", quoted(UUID.randomUUID().toString()));
    claims.put("jti", quoted(UUID.randomUUID().toString()));
    claims.put("iat", Long.toString(now));
    claims.put("nbf", Long.toString(now));
    claims.put("exp", Long.toString(now + 3600));
    claims.put("account", quoted(account.toString()));
    claims.put(
        "groups", groups.stream().map(Defects::quoted).collect(Collectors.joining(",", "[", "]")));
  }

  /// @return by what is wrong with it, the token as it follows `Bearer `
  static Map<String, String> of(Tokens issuer, UUID account, Collection<String> groups) {
    var defects = new Defects(issuer, account, groups);
    defects.ofTokens();
    defects.ofRights();
    return defects.tokens;
  }

  /// Those that are wrong also where every good token will do.
  static Map<String, String> ofAnyToken(Tokens issuer, UUID account) {
    var defects = new Defects(issuer, account, List.of("member"));
    defects.ofTokens();
    return defects.tokens;
  }

  private void ofTokens() {
    ofForm();
    ofAlgorithm();
    ofSignature();
    ofHeader();
    ofTime();
    ofParties();
  }

  private void ofForm() {
    var good = forge.byIssuer(forge.header(), payload());
    var parts = good.split("\\.");
    tokens.put("no token after Bearer", "");
    tokens.put("a word", "nonsense");
    tokens.put("one dot", ".");
    tokens.put("two dots", "..");
    tokens.put("two parts", parts[0] + "." + parts[1]);
    tokens.put("four parts", good + "." + parts[2]);
    tokens.put("five parts", good + "." + parts[2] + "." + parts[2]);
    tokens.put("parts in another order", parts[1] + "." + parts[0] + "." + parts[2]);
    tokens.put("no header", "." + parts[1] + "." + parts[2]);
    tokens.put("no payload", parts[0] + ".." + parts[2]);
    tokens.put("not base64", parts[0] + ".%%%." + parts[2]);
    tokens.put("a space inside", parts[0] + ". " + parts[1] + "." + parts[2]);
    tokens.put("quotes around it", "\"" + good + "\"");
    tokens.put("a payload that is no JSON", forge.byIssuer(forge.header(), "nonsense"));
    tokens.put("a payload that is a list", forge.byIssuer(forge.header(), "[" + payload() + "]"));
    tokens.put("a payload that is null", forge.byIssuer(forge.header(), "null"));
    tokens.put("a header that is no JSON", forge.byIssuer("nonsense", payload()));
    tokens.put("a header that is a list", forge.byIssuer("[]", payload()));
  }

  private void ofAlgorithm() {
    for (var none : new String[] {"none", "None", "NONE", "nOnE"}) {
      tokens.put("alg " + none, forge.unsigned(forge.header(none, ""), payload()));
    }
    tokens.put("alg none, but signed", forge.byIssuer(forge.header("none", ""), payload()));
    tokens.put(
        "HS256 by the public key",
        forge.byPublicKey("HS256", "HmacSHA256", forge.publicKey(), payload()));
    tokens.put(
        "HS256 by the public key as text",
        forge.byPublicKey("HS256", "HmacSHA256", forge.publicKeyAsText(), payload()));
    tokens.put(
        "HS384 by the public key",
        forge.byPublicKey("HS384", "HmacSHA384", forge.publicKey(), payload()));
    tokens.put(
        "HS512 by the public key",
        forge.byPublicKey("HS512", "HmacSHA512", forge.publicKey(), payload()));
    for (var other : new String[] {"RS384", "PS256", "ES256", "EdDSA", "RSA-OAEP", "rs256", ""}) {
      tokens.put("alg " + other, forge.byIssuer(forge.header(other, ""), payload()));
    }
    tokens.put("no alg", forge.byIssuer("{\"typ\":\"JWT\"}", payload()));
    tokens.put("alg as a number", forge.byIssuer("{\"alg\":256}", payload()));
  }

  private void ofSignature() {
    var good = forge.byIssuer(forge.header(), payload());
    int signature = good.lastIndexOf('.') + 1;
    tokens.put("another key", forge.byStranger(forge.header(), payload()));
    tokens.put("no signature", good.substring(0, signature));
    tokens.put("half a signature", good.substring(0, signature + 100));
    tokens.put("a longer signature", good + "AAAA");
    var middle = signature + 50;
    var other = good.charAt(middle) == 'A' ? 'B' : 'A';
    tokens.put(
        "one other letter in the signature",
        good.substring(0, middle) + other + good.substring(middle + 1));
    var elsewhere = forge.byIssuer(forge.header(), with("jti", "\"another\""));
    tokens.put(
        "the signature of another token",
        good.substring(0, signature) + elsewhere.substring(elsewhere.lastIndexOf('.') + 1));
  }

  private void ofHeader() {
    tokens.put(
        "a stranger's key in the header",
        forge.byStranger(forge.header("RS256", ",\"jwk\":" + forge.strangersKey()), payload()));
    tokens.put(
        "a stranger's keys at an address",
        forge.byStranger(
            forge.header("RS256", ",\"jku\":\"http://127.0.0.1:9/keys.json\""), payload()));
    tokens.put(
        "a stranger's certificate at an address",
        forge.byStranger(
            forge.header("RS256", ",\"x5u\":\"http://127.0.0.1:9/key.pem\""), payload()));
    tokens.put(
        "an unknown critical header",
        forge.byIssuer(forge.header("RS256", ",\"crit\":[\"b\"],\"b\":1"), payload()));
    tokens.put(
        "a key that is a path",
        forge.byStranger("{\"alg\":\"RS256\",\"kid\":\"../../../dev/null\"}", payload()));
  }

  private void ofTime() {
    long now = Instant.now().getEpochSecond();
    claim("expired long ago", "exp", Long.toString(now - 7200));
    claim("expired two minutes ago", "exp", Long.toString(now - 120));
    claim("no end", "exp", null);
    claim("an end that is text", "exp", "\"tomorrow\"");
    claim("an end that is null", "exp", "null");
    claim("an end that is a list", "exp", "[" + (now + 3600) + "]");
    claim("an end before time", "exp", "-1");
    claim("an end beyond numbers", "exp", "1e309");
    claim("begins in an hour", "nbf", Long.toString(now + 3600));
    claim("a beginning that is text", "nbf", "\"now\"");
  }

  private void ofParties() {
    claim("another issuer", "iss", "\"https://members.elsewhere.example\"");
    claim("an issuer that only begins so", "iss", quoted(Tokens.ISSUER + ".evil.example"));
    claim("an issuer in capitals", "iss", quoted(Tokens.ISSUER.toUpperCase(java.util.Locale.ROOT)));
    claim("no issuer", "iss", null);
    claim("several issuers", "iss", "[" + quoted(Tokens.ISSUER) + ",\"x\"]");
    claim("another audience", "aud", "\"another-application\"");
    claim("several audiences, none of them ours", "aud", "[\"one\",\"two\"]");
    claim("an empty audience", "aud", "[]");
    claim("no audience", "aud", null);
    claim("an audience that is an object", "aud", "{\"ooma-office\":true}");
    claim("nobody", "sub", null);
    claim("an empty subject", "sub", "\"\"");
    claim("a subject with a NUL", "sub", "\"a\\u0000b\"");
    claim("a subject that is an object", "sub", "{\"id\":1}");
  }

  private void ofRights() {
    claim("no groups", "groups", null);
    claim("groups that are an object", "groups", "{\"ops\":true,\"member\":true}");
    claim("groups that are numbers", "groups", "[1,2]");
    claim("groups that are null", "groups", "[null]");
    claim("groups within groups", "groups", "[[\"ops\",\"member\",\"primary-member\"]]");
  }

  private void claim(String defect, String name, @Nullable String value) {
    tokens.put(defect, forge.byIssuer(forge.header(), with(name, value)));
  }

  private String payload() {
    return payload(UnaryOperator.identity());
  }

  /// The payload with another value for one claim, or without it if that is null.
  private String with(String name, @Nullable String value) {
    return payload(all -> {
      var changed = new LinkedHashMap<>(all);
      if (value == null) {
        changed.remove(name);
      } else {
        changed.put(name, value);
      }
      return changed;
    });
  }

  private String payload(UnaryOperator<Map<String, String>> change) {
    return change.apply(claims).entrySet().stream()
        .map(claim -> quoted(claim.getKey()) + ":" + claim.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
