package com.ooma.office.support.application.ticket;

import java.time.Instant;
import java.util.UUID;

/// A word among our own people about a ticket. It is kept apart from the conversation, so that no
/// reader of that can show it to a member.
///
/// @param writtenBy the token's name for the person
public record TicketNote(UUID noteId, String writtenBy, String text, Instant writtenAt) {}
