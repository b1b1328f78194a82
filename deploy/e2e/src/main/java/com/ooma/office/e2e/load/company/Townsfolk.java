package com.ooma.office.e2e.load.company;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Caller;
import com.ooma.office.e2e.load.client.Command;
import com.ooma.office.e2e.load.client.Pace;
import com.ooma.office.e2e.load.client.VoicePlatform;
import com.ooma.office.local.world.StackSettings;
import com.ooma.office.testing.SandboxTime;
import com.ooma.office.testing.credential.Tokens;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Whom a member company deals with, and the line they all ask through.
public final class Townsfolk {

  private static final Duration DAY = Duration.ofHours(12);
  private static final int LINES = 10_000;
  private static final int LINES_A_TURN = 500;

  private final Tokens tokens;
  private final Caller caller;
  private final Journal journal;
  private final Pace pace;
  private final VoicePlatform voicePlatform;
  private final String ops;
  private final String voiceSwitch;
  private final Map<String, Carrier> carriers;
  private volatile LocalDate today;
  private final AtomicInteger lines;

  public Townsfolk(StackSettings settings, Caller caller, Journal journal, Pace pace, int turn) {
    this.tokens = settings.tokens();
    this.caller = caller;
    this.journal = journal;
    this.pace = pace;
    this.voicePlatform = new VoicePlatform(settings.kafka(), journal);
    this.lines = new AtomicInteger(turn * LINES_A_TURN);
    this.ops = tokens.ops().subject("ops-1").expiresIn(DAY).mint();
    this.voiceSwitch = tokens.voiceSwitch().subject("switch-1").expiresIn(DAY).mint();
    this.today = today(settings);
    var secrets = settings.carrierSecrets();
    this.carriers =
        secrets.keySet().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    carrier ->
                        new Carrier(
                            carrier,
                            () -> Objects.requireNonNull(secrets.get(carrier)).getFirst(),
                            () -> today)));
  }

  private static LocalDate today(StackSettings settings) {
    var ahead = new SandboxTime(settings.kafka()).ahead();
    return LocalDate.ofInstant(Instant.now().plus(ahead), Calendar.PARIS);
  }

  public Entry ask(Command command, RandomGenerator random) throws InterruptedException {
    pace.await();
    return caller.ask(command, random);
  }

  String primaryMember(UUID account, String mailbox) {
    return tokens
        .primaryMember(account)
        .name("Camille Martin")
        .email(mailbox)
        .expiresIn(DAY)
        .mint();
  }

  public String ops() {
    return ops;
  }

  public String voiceSwitch() {
    return voiceSwitch;
  }

  public VoicePlatform voicePlatform() {
    return voicePlatform;
  }

  public Carrier carrier(String name) {
    return Objects.requireNonNull(carriers.get(name));
  }

  LocalDate today() {
    return today;
  }

  /// The product's date, as the calendar has it.
  void today(LocalDate date) {
    today = date;
  }

  /// A line that nobody else brings along.
  public int nextLine() {
    return lines.getAndIncrement() % LINES;
  }

  /// Where the phone on its desk was told to fetch its configuration.
  public Optional<String> configUrl(String mac) throws InterruptedException {
    return Optional.ofNullable(caller.phones().get(mac));
  }

  /// Something accepted that could not be read.
  public void unreadable(Entry seen) {
    journal.write(
        new Entry(
            Kind.READ,
            seen.account(),
            seen.key(),
            seen.path(),
            new JsonObject(),
            seen.statuses(),
            seen.answer(),
            seen.tag(),
            List.of("was accepted, and reads as " + seen.answer()),
            seen.sentAt(),
            seen.answeredAt()));
  }
}
