package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// Our own people have to look at a port request. No member is told.
///
/// @param detail what was met, in English: numbers and days, no names
@Version(1)
public record PortNeedsAttention(
    UUID accountId, UUID portRequestId, Instant at, Trouble trouble, String detail)
    implements IntegrationEvent {

  public enum Trouble {
    /// The carrier named a day on which no business line can be ready yet.
    TOO_EARLY,
    /// The carrier has not answered for five working days; it was asked again.
    CARRIER_SILENT,
    /// The carrier let a number go before the hour that it had named; the port began at once.
    LET_GO_EARLY,
    /// The carrier let a number go for a request that is over: it may ring nowhere.
    LET_GO_AFTER_END,
    /// The carrier said something that can't be, or comes too late.
    CONTRADICTION,
    /// The voice platform can't be reached, though numbers are to be switched or tested now: they
    /// may reach nobody.
    VOICE_PLATFORM_AWAY
  }
}
