package com.ooma.office.support.domain.ticket;

import com.ooma.office.support.domain.sla.ServiceStep;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One contribution to a conversation. `writtenBy` is the token's name for its author, kept for
/// audits.
///
/// @param solves whether it settled the matter when it was written
public record Message(
    UUID id, Author author, String writtenBy, String text, Instant writtenAt, boolean solves) {

  public enum Author {
    MEMBER,
    /// Somebody of care, for a member on the phone.
    CARE,
    OPS,
    /// Nobody: an alarm's first message, or news of the thing that a ticket is about.
    SYSTEM;

    /// Whether the member waits for an answer to it.
    public boolean asks() {
      return switch (this) {
        case MEMBER, CARE -> true;
        case OPS, SYSTEM -> false;
      };
    }

    /// What a word of theirs does to the time that the member was promised. What care writes for a
    /// member is the member's word, and news that settles nothing is no answer.
    ///
    /// @param solves whether it settled the matter
    public Optional<ServiceStep> step(boolean solves, Instant writtenAt) {
      if (asks()) {
        return Optional.of(new ServiceStep(ServiceStep.Kind.ASKED, writtenAt));
      }
      return this == OPS || solves
          ? Optional.of(new ServiceStep(ServiceStep.Kind.ANSWERED, writtenAt))
          : Optional.empty();
    }
  }

  /// One that settles nothing.
  public Message(UUID id, Author author, String writtenBy, String text, Instant writtenAt) {
    this(id, author, writtenBy, text, writtenAt, false);
  }

  /// Written by nobody.
  public static Message ofSystem(UUID id, String text, Instant now) {
    return new Message(id, Author.SYSTEM, "support", text, now);
  }

  /// The same word, in another conversation.
  Message copy(UUID copyId) {
    return new Message(copyId, author, writtenBy, text, writtenAt);
  }

  /// The same, as one that settles the matter.
  public Message solving() {
    return new Message(id, author, writtenBy, text, writtenAt, true);
  }
}
