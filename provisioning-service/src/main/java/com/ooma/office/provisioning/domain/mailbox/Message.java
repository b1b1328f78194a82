package com.ooma.office.provisioning.domain.mailbox;

import com.ooma.office.kernel.domain.AggregateRoot;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody left for a user: a voicemail or a fax. Its content is kept apart, under its id.
public final class Message extends AggregateRoot<MailboxEvent> {

  /// How many a user has at once.
  public static final int MOST = 200;

  /// How long what is not to be kept stays, so that it can be fetched from the letter about it.
  private static final Duration UNKEPT = Duration.ofDays(7);

  private final Received received;
  private final Instant keptUntil;
  private @Nullable Instant heardAt;

  private Message(Snapshot saved) {
    super(saved.lastSequence());
    this.received = saved.received();
    this.keptUntil = saved.keptUntil();
    this.heardAt = saved.heardAt();
  }

  public static Message from(Snapshot saved) {
    return new Message(saved);
  }

  /// Takes a message in.
  ///
  /// @param afterMail what the user wants of messages that a letter told of
  /// @param kept how long messages stay
  public static Message of(Received received, AfterMail afterMail, Duration kept) {
    var stays = afterMail == AfterMail.DELETE && UNKEPT.compareTo(kept) < 0 ? UNKEPT : kept;
    var heardAt = afterMail == AfterMail.MARK_HEARD ? received.at() : null;
    var message = new Message(new Snapshot(received, received.at().plus(stays), heardAt, 0));
    message.record(new MailboxEvent.MessageReceived(received, afterMail != AfterMail.NO_MAIL));
    return message;
  }

  public void hear(Instant now) {
    heardAt = heardAt == null ? now : heardAt;
  }

  /// It is as if nobody had heard it.
  public void unhear() {
    heardAt = null;
  }

  public Received received() {
    return received;
  }

  public Snapshot snapshot() {
    return new Snapshot(received, keptUntil, heardAt, lastSequence());
  }

  /// Whether a letter tells of messages, and what becomes of them then.
  public enum AfterMail {
    NO_MAIL,
    KEEP,
    MARK_HEARD,
    DELETE
  }

  /// @param from the caller's number as the network has it; null if it was withheld
  public record Received(
      UUID messageId,
      UUID accountId,
      UUID seatId,
      String extension,
      @Nullable String from,
      Matter matter,
      int bytes,
      Instant at) {}

  /// The message as it is stored.
  public record Snapshot(
      Received received, Instant keptUntil, @Nullable Instant heardAt, long lastSequence) {}
}
