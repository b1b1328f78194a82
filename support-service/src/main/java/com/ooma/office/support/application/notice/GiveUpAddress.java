package com.ooma.office.support.application.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.notice.port.MailAddresses;
import com.ooma.office.support.domain.notice.AddressFacts;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/// An address takes no letters for good: its mail server said so at once, or sent one back. The
/// primary member is told, who can correct it; one whose own address it is can't be told by mail,
/// so ops see the letter.
@UseCase
public class GiveUpAddress {

  private final MailAddresses addresses;
  private final WriteNotice writeNotice;
  private final Clock clock;

  public GiveUpAddress(MailAddresses addresses, WriteNotice writeNotice, Clock clock) {
    this.addresses = addresses;
    this.writeNotice = writeNotice;
    this.clock = clock;
  }

  /// @param noticeId the letter
  /// @param primary whether the address is the account's primary member's
  /// @param why as mail servers say
  public record Command(
      UUID noticeId, UUID accountId, String address, boolean primary, String why) {}

  public void handle(Command command) {
    var address = command.address();
    addresses.fails(command.noticeId(), address, address + ": " + command.why(), clock.instant());
    if (!command.primary()) {
      var facts = new AddressFacts.AddressFailed(addressId(address), address);
      writeNotice.handle(new WriteNotice.Command(command.accountId(), facts));
    }
  }

  /// Its letter is written once for each address.
  private static UUID addressId(String address) {
    return UUID.nameUUIDFromBytes(address.toLowerCase(Locale.ROOT).getBytes(UTF_8));
  }
}
