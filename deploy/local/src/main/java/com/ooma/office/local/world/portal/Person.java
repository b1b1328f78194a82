package com.ooma.office.local.world.portal;

import com.ooma.office.testing.credential.Token;
import com.ooma.office.testing.credential.Tokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who can sign in at the sandbox's provider.
///
/// @param account of the person's company; none for our own people
record Person(String name, @Nullable String email, @Nullable String account, List<String> groups) {

  private static final String LUMEN = "0199c0de-0000-7000-8000-000000000001";
  private static final String VOISIN = "0199c0de-0000-7000-8000-000000000002";

  /// Who is there from the start: two companies, and one person of each of our own desks.
  static List<Person> residents() {
    return List.of(
        primary("Camille Martin", "camille@lumen.example", LUMEN),
        new Person("Dominique Petit", "dominique@lumen.example", LUMEN, List.of("member")),
        primary("Nour Voisin", "nour@voisin.example", VOISIN),
        new Person("Sacha Garnier", null, null, List.of("ops")),
        new Person("Lou Bernard", null, null, List.of("care")));
  }

  static Person of(JsonObject json) {
    return new Person(
        json.getString("name"),
        json.getString("email"),
        json.getString("account"),
        json.getJsonArray("groups").stream().map(String.class::cast).toList());
  }

  /// The same for the same person, also after a restart.
  String id() {
    var all = String.join("\n", name, String.valueOf(email), String.valueOf(account));
    var bytes = (all + groups).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  JsonObject toJson() {
    var json = new JsonObject().put("id", id()).put("name", name);
    json.put("groups", new JsonArray(groups));
    if (email != null) {
      json.put("email", email);
    }
    return account == null ? json : json.put("account", account);
  }

  Token token(Tokens tokens) {
    var token = tokens.of(groups.toArray(String[]::new)).subject(id()).name(name);
    if (email != null) {
      token.email(email).claim("email_verified", true);
    }
    return account == null ? token : token.account(UUID.fromString(account));
  }

  private static Person primary(String name, String email, String account) {
    return new Person(name, email, account, List.of("member", "primary-member"));
  }
}
