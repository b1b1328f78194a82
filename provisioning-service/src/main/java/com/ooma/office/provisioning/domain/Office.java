package com.ooma.office.provisioning.domain;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member company's telephone system: its extensions, unique within it, the company number that
/// reaches the virtual receptionist, and the numbers it has besides.
public final class Office {

  /// The virtual receptionist's own extension; users come after it.
  public static final String RECEPTIONIST = "2000";

  private static final int LAST = 2999;

  private final UUID accountId;
  private final List<Extension> extensions;
  private @Nullable PhoneNumber companyNumber;
  private int lastExtension;
  private AdditionalNumbers additional;

  private Office(Snapshot saved) {
    this.accountId = saved.accountId();
    this.companyNumber = saved.companyNumber();
    this.lastExtension = saved.lastExtension();
    this.extensions = new ArrayList<>(saved.extensions());
    this.additional = saved.additional();
  }

  public static Office open(UUID accountId) {
    return new Office(
        new Snapshot(
            accountId, null, Integer.parseInt(RECEPTIONIST), List.of(), AdditionalNumbers.NONE));
  }

  public static Office from(Snapshot saved) {
    return new Office(saved);
  }

  /// Gives a seat the next extension. Extensions are never given a second time, so that a call
  /// meant for somebody who left does not reach a stranger.
  public Extension addSeat(
      UUID orderId, UUID siteId, WantedSeat seat, PhoneNumber number, SipAccount sip) {
    if (lastExtension == LAST) {
      throw Refused.conflict("extensions-used-up", "All extensions of the account were given.");
    }
    lastExtension++;
    var added =
        new Extension(
            seat.seatId(),
            orderId,
            siteId,
            Integer.toString(lastExtension),
            seat.userName(),
            number,
            sip);
    extensions.add(added);
    return added;
  }

  /// Takes the extensions of these seats away; seats that have none change nothing.
  public void removeSeats(Collection<UUID> seatIds) {
    extensions.removeIf(extension -> seatIds.contains(extension.seatId()));
  }

  /// Takes all away that a company had that is no more.
  public void close() {
    extensions.clear();
    companyNumber = null;
    additional = AdditionalNumbers.NONE;
  }

  /// @param userName null for nobody in particular: the phone then shows its extension
  public void rename(UUID seatId, @Nullable String userName) {
    extensions.replaceAll(extension ->
        extension.seatId().equals(seatId) ? extension.withUserName(userName) : extension);
  }

  /// Has the users of one site sit at another: emergency services are sent there.
  public void move(UUID formerSiteId, UUID siteId) {
    extensions.replaceAll(extension ->
        extension.siteId().equals(formerSiteId) ? extension.withSite(siteId) : extension);
  }

  /// Whether nobody is left whom the receptionist could reach.
  public boolean isEmpty() {
    return extensions.isEmpty();
  }

  public void giveUpCompanyNumber() {
    companyNumber = null;
    additional = additional.resting();
  }

  /// How many seats can still be added.
  public int extensionsLeft() {
    return LAST - lastExtension;
  }

  public void takeCompanyNumber(PhoneNumber number) {
    companyNumber = number;
  }

  /// Puts `successor` in the place of `former`: as what its destination shows and is known by, or
  /// among the additional numbers. If it has no such place any more, it is one number more.
  public void replace(PhoneNumber former, PhoneNumber successor) {
    if (former.equals(companyNumber)) {
      companyNumber = successor;
    }
    extensions.replaceAll(extension ->
        extension.number().equals(former) ? extension.withNumber(successor) : extension);
    additional = additional.replacing(former, successor);
  }

  /// @param count how many the company pays for from now on
  public void wantAdditional(int count) {
    additional = additional.wanting(count);
  }

  /// @param found at `now`, perhaps too few
  public void giveAdditional(List<PhoneNumber> found, Instant now) {
    additional = additional.with(found, now);
  }

  public void takeBackAdditional(Collection<PhoneNumber> numbers) {
    additional = additional.without(numbers);
  }

  public AdditionalNumbers additional() {
    return additional;
  }

  public UUID accountId() {
    return accountId;
  }

  public @Nullable PhoneNumber companyNumber() {
    return companyNumber;
  }

  public Snapshot snapshot() {
    return new Snapshot(
        accountId, companyNumber, lastExtension, List.copyOf(extensions), additional);
  }

  /// The office as it is stored.
  public record Snapshot(
      UUID accountId,
      @Nullable PhoneNumber companyNumber,
      int lastExtension,
      List<Extension> extensions,
      AdditionalNumbers additional) {}
}
