package com.ooma.office.support.application.ticket;

import java.time.Instant;
import java.util.UUID;

/// A word among our own people about a ticket. It is kept apart from the conversation, so that no
/// reader of that can show it to a member.
///
/// @param writtenBy the token's name for the person
public record TicketNote(UUID noteId, String writtenBy, String text, Instant writtenAt) {

  public static final int LONGEST = 10_000;

  /// What came from outside, and is for our own people.
  public static TicketNote ofNobody(UUID noteId, String text, Instant now) {
    var fit = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    return new TicketNote(noteId, "support", fit, now);
  }
}
