package com.ooma.office.support.domain.ticket;

import com.ooma.office.support.domain.company.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why there is a ticket.
public sealed interface TicketOrigin {

  /// Who asked: `subject` is the token's name for the person; `contact` is where the answer goes,
  /// absent when the token names no e-mail address.
  record Asker(String subject, @Nullable Person contact) implements TicketOrigin {}

  /// Nobody asked: we noticed it ourselves.
  sealed interface Raised extends TicketOrigin {}

  /// An order that is about to be late; one ticket for each order and cause.
  record Alarm(UUID orderId, Cause cause) implements Raised {

    /// What has not happened on the day it was promised for.
    public enum Cause {
      NOT_PREPARED,
      NOT_SHIPPED,
      NOT_DELIVERED
    }
  }

  /// A port that people have to look after; one ticket that goes on for each port and cause.
  record PortAlarm(UUID portRequestId, Cause cause) implements Raised {

    public enum Cause {
      /// Ported numbers are not where they were meant to be.
      MISPLACED,
      /// Some numbers did not answer the test calls.
      ROLLED_BACK,
      /// The promised day is over.
      LATE,
      /// Nobody has the numbers any more.
      LOST,
      /// The carrier named a day on which no line can be ready.
      TOO_EARLY,
      /// The carrier does not answer.
      CARRIER_SILENT,
      /// The carrier let a number go before the hour that it had named.
      LET_GO_EARLY,
      /// The carrier let a number go for a port that is over.
      LET_GO_AFTER_END,
      /// What the carrier said can't be.
      CONTRADICTION,
      /// On its day numbers can't be switched or tested.
      VOICE_PLATFORM_AWAY
    }
  }

  /// Calls that were barred as they cost too much; one ticket for each bar.
  record BarAlarm(UUID barId) implements Raised {}

  /// An invoice or credit note that platform or buyer don't take; one ticket that goes on for each.
  record EInvoiceAlarm(UUID documentId) implements Raised {}

  /// Something that we run out of; one ticket that goes on for each. It is of no account.
  ///
  /// @param area of the numbers, such as 01; absent for phones
  record StockAlarm(Stock stock, @Nullable String area) implements Raised {

    public enum Stock {
      PHONES,
      NUMBERS
    }
  }
}
