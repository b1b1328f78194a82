package com.ooma.office.e2e.load.company;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Command;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member company: what it has, and how it asks. One worker at a time plays it; what it asks for
/// is up to its habits.
public final class Company {

  private static final int CHANGED_BEFORE = 412;
  private static final int MOST_LOST_RACES = 5;

  private final Townsfolk folk;
  private final SplittableRandom random;
  private final UUID account;
  private final String mailbox;
  private final String portal;
  private final Map<String, List<Seat>> orders = new LinkedHashMap<>();
  private final List<String> tickets = new ArrayList<>();
  private final Ports ports;
  private JsonObject description;
  private boolean described;
  private int words;

  public Company(Townsfolk folk, SplittableRandom random) {
    this.folk = folk;
    this.random = random;
    this.ports = new Ports(folk, random);
    this.account = new UUID(random.nextLong(), random.nextLong());
    this.mailbox = "office." + account.toString().substring(0, 8) + "@lumen.example";
    this.portal = folk.primaryMember(account, mailbox);
    this.description = Letters.company("Atelier " + mailbox, key());
  }

  /// Whether it is known to the suite, as it must be before it can ask for anything.
  public boolean isDescribed() {
    return described;
  }

  /// Tells the suite who it is; to be tried again if that was not accepted.
  public void introduce() throws InterruptedException {
    described = describe(description, null).isAccepted();
  }

  public Townsfolk folk() {
    return folk;
  }

  public SplittableRandom random() {
    return random;
  }

  public UUID account() {
    return account;
  }

  public String mailbox() {
    return mailbox;
  }

  /// Its seats by order, as last seen.
  public Map<String, List<Seat>> orders() {
    return orders;
  }

  public List<Seat> seats() {
    return orders.values().stream().flatMap(List::stream).toList();
  }

  public List<String> tickets() {
    return tickets;
  }

  public Ports ports() {
    return ports;
  }

  /// What the portal last said of it.
  public JsonObject description() {
    return description.copy();
  }

  /// @param tag of what was read; null if it is new
  public Entry describe(JsonObject said, @Nullable String tag) throws InterruptedException {
    var path = "/v1/accounts/" + account;
    var entry =
        folk.ask(Command.put(Kind.DESCRIBE_ACCOUNT, account, portal, path, tag, said), random);
    if (entry.isAccepted()) {
      description = said;
    }
    return entry;
  }

  public Entry post(Kind kind, String path, JsonObject body) throws InterruptedException {
    return post(kind, portal, path, body);
  }

  public Entry post(Kind kind, String token, String path, JsonObject body)
      throws InterruptedException {
    return folk.ask(Command.post(kind, account, token, key(), path, body), random);
  }

  /// Somebody gives the company a file.
  public Entry upload(Kind kind, String token, String path, String type, String body)
      throws InterruptedException {
    return folk.ask(Command.upload(kind, account, token, key(), path, type, body), random);
  }

  /// The extensions of those who have one, as far as that can be read.
  public List<String> extensions() throws InterruptedException {
    var seen = read("/v1/accounts/" + account + "/telephony/extensions");
    return seen.isAccepted()
        ? seen.answer().getJsonArray("items").stream()
            .map(line -> ((JsonObject) line).getString("extension"))
            .toList()
        : List.of();
  }

  public Entry read(String path) throws InterruptedException {
    return read(path, portal);
  }

  public Entry read(String path, String token) throws InterruptedException {
    return folk.ask(Command.get(Kind.READ, account, token, path), random);
  }

  /// Changes what was read just before, unless somebody else changed it meanwhile.
  public Entry change(Kind kind, String method, String path, String tag, JsonObject body)
      throws InterruptedException {
    return folk.ask(Command.change(kind, account, portal, method, path, tag, body), random);
  }

  /// Changes what is there, whatever that is: if somebody else changes it first, it is read again.
  ///
  /// @param read where the tag is of what is changed
  public void changeAnyway(Kind kind, String method, String read, String path, JsonObject body)
      throws InterruptedException {
    for (int lost = 0; lost < MOST_LOST_RACES; lost++) {
      var tag = tag(read);
      if (tag.isEmpty() || change(kind, method, path, tag.get(), body).status() != CHANGED_BEFORE) {
        return;
      }
    }
  }

  /// A call that somebody made yesterday.
  public JsonObject call(String extension, String to) {
    var start = folk.today().minusDays(1).atTime(9, 0).atZone(Calendar.PARIS);
    return new JsonObject()
        .put("callId", key())
        .put("leg", 1)
        .put("accountId", account.toString())
        .put("extension", extension)
        .put("to", to)
        .put("startedAt", start.plusSeconds(random.nextInt(30_000)).toInstant().toString())
        .put("seconds", random.nextInt(120));
  }

  /// The tag of what is at `path`, if that can be read.
  public Optional<String> tag(String path) throws InterruptedException {
    var seen = read(path);
    return seen.isAccepted()
        ? Optional.of("\"" + seen.answer().getLong("revision") + "\"")
        : Optional.empty();
  }

  /// Words that nobody else writes.
  public String text() {
    return "Bonjour, ceci est le mot %d de %s.".formatted(++words, account);
  }

  String key() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  public <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
