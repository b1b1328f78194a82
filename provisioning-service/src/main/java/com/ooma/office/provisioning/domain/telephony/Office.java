package com.ooma.office.provisioning.domain.telephony;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Failed;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Left;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Role;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A member company's telephone system: its extensions, unique within it, the company number that
/// reaches the virtual receptionist, and the numbers it has besides.
public final class Office extends AggregateRoot<OfficeEvent> {

  /// The virtual receptionist's own extension; users come after it.
  public static final String RECEPTIONIST = "2000";

  /// The extensions after it are for groups and conferences.
  private static final int LAST = 2899;

  /// As many numbers as an account can need at once: one for each of its 200 seats and its own.
  private static final int MAX_NUMBERS = 201;

  private final UUID accountId;
  private final List<Extension> extensions;
  private @Nullable PhoneNumber companyNumber;
  private int lastExtension;
  private AdditionalNumbers additional;
  private IncludedNumbers included;

  private Office(Snapshot saved) {
    super(saved.lastSequence());
    this.accountId = saved.accountId();
    this.companyNumber = saved.companyNumber();
    this.lastExtension = saved.lastExtension();
    this.extensions = new ArrayList<>(saved.extensions());
    this.additional = saved.additional();
    this.included = saved.included();
  }

  public static Office open(UUID accountId) {
    return new Office(
        new Snapshot(
            accountId,
            null,
            Integer.parseInt(RECEPTIONIST),
            List.of(),
            AdditionalNumbers.NONE,
            IncludedNumbers.NONE,
            0));
  }

  public static Office from(Snapshot saved) {
    return new Office(saved);
  }

  /// Gives a seat the next extension. Extensions are never given a second time, so that a call
  /// meant for somebody who left does not reach a stranger.
  public Extension addSeat(
      UUID orderId, UUID siteId, WantedSeat seat, PhoneNumber number, SipAccount sip) {
    if (lastExtension >= LAST) {
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
    included = included.withoutFaxesOf(seatIds);
  }

  /// Takes all away that a company had that is no more.
  public void close() {
    extensions.clear();
    companyNumber = null;
    additional = AdditionalNumbers.NONE;
    included = IncludedNumbers.NONE;
  }

  /// @param userName null for nobody in particular: the phone then shows its extension
  public void rename(UUID seatId, @Nullable String userName) {
    extensions.replaceAll(extension ->
        extension.seatId().equals(seatId) ? extension.withUserName(userName) : extension);
  }

  /// The user of a seat has another phone: what the former one signs in with opens nothing any
  /// more.
  public void renewSip(UUID seatId, SipAccount fresh) {
    extensions.replaceAll(
        extension -> extension.seatId().equals(seatId) ? extension.withSip(fresh) : extension);
  }

  /// Has the users of one site sit at another: emergency services are sent there.
  public void move(UUID formerSiteId, UUID siteId) {
    extensions.replaceAll(extension ->
        extension.siteId().equals(formerSiteId) ? extension.withSite(siteId) : extension);
  }

  /// The default numbers of these seats and those of their faxes, whatever they reach.
  public List<PhoneNumber> numbersOf(Collection<UUID> seatIds) {
    return Stream.concat(
            extensions.stream()
                .filter(extension -> seatIds.contains(extension.seatId()))
                .map(Extension::number),
            seatIds.stream().flatMap(seat -> Stream.ofNullable(included.faxes().get(seat))))
        .toList();
  }

  /// Has the numbers looked for at `now` that conference server and faxes have of their own.
  public void searchIncluded(Instant now) {
    included = included.searchingAt(lackingIncluded().isEmpty() ? null : now);
  }

  /// Who has no number of its own yet, in the order in which they get one.
  public List<Destination> lackingIncluded() {
    return Stream.concat(
            included.conference() == null && !isEmpty()
                ? Stream.of(new Destination.Conference())
                : Stream.<Destination>empty(),
            extensions.stream()
                .map(Extension::seatId)
                .filter(seat -> !included.faxes().containsKey(seat))
                .map(Destination.Fax::new))
        .toList();
  }

  /// @param found at `now`, perhaps not for all
  public void giveIncluded(Map<Destination, PhoneNumber> found, Instant now) {
    found.forEach((destination, number) ->
        included =
            destination instanceof Destination.Fax(var seat)
                ? included.withFax(seat, number)
                : included.withConference(number));
    included =
        included.searchingAt(lackingIncluded().isEmpty() ? null : now.plus(IncludedNumbers.RETRY));
  }

  public void giveUpConferenceNumber() {
    included = included.withConference(null).searchingAt(null);
  }

  /// Another carrier took a number of the conference server or of a fax over: another one is looked
  /// for at `now`.
  public void loseIncluded(PhoneNumber lost, Instant now) {
    included = included.without(lost).searchingAt(now);
  }

  public IncludedNumbers included() {
    return included;
  }

  /// Whether nobody is left whom the receptionist could reach.
  public boolean isEmpty() {
    return extensions.isEmpty();
  }

  public void giveUpCompanyNumber() {
    companyNumber = null;
    additional = additional.resting();
  }

  /// Whether it has or had users.
  public boolean wasInUse() {
    return lastExtension > Integer.parseInt(RECEPTIONIST);
  }

  /// How many numbers its account can still order, and may therefore hold.
  public int numbersToOrder() {
    return MAX_NUMBERS - extensions.size() - (companyNumber == null ? 0 : 1);
  }

  /// How many seats can still be added.
  public int extensionsLeft() {
    return Math.max(0, LAST - lastExtension);
  }

  public void takeCompanyNumber(PhoneNumber number) {
    companyNumber = number;
  }

  /// Puts a number, most often a ported one, in the place of `former`: as what its destination
  /// shows and is known by, or among the additional numbers. If there is no such place any more, it
  /// is one number more.
  ///
  /// @param formerStays whether `former` goes on ringing; it is an additional number then
  public Taken takePorted(PhoneNumber ported, PhoneNumber former, boolean formerStays) {
    if (former.equals(companyNumber)) {
      companyNumber = ported;
      keep(former, formerStays);
      return new Taken(ported, former, formerStays, null, Role.COMPANY);
    }
    for (var extension : List.copyOf(extensions)) {
      if (extension.number().equals(former)) {
        extensions.replaceAll(each -> each.equals(extension) ? each.withNumber(ported) : each);
        keep(former, formerStays);
        return new Taken(ported, former, formerStays, extension.seatId(), Role.SEAT);
      }
    }
    if (additional.contains(former) && !formerStays) {
      additional = additional.replacing(former, ported);
      return new Taken(ported, former, false, null, Role.ADDITIONAL);
    }
    if (!formerStays) {
      included = included.without(former);
    }
    additional = additional.withPort(ported);
    return new Taken(ported, null, false, null, Role.ADDITIONAL);
  }

  private void keep(PhoneNumber former, boolean stays) {
    if (stays) {
      additional = additional.withPort(former);
    }
  }

  /// Tells what became of the numbers of a completed port.
  public void portCompleted(
      UUID portRequestId, List<Taken> taken, List<Failed> failed, Instant now) {
    if (!taken.isEmpty()) {
      record(new OfficeEvent.PortEffected(accountId, portRequestId, List.copyOf(taken), now));
    }
    if (!failed.isEmpty()) {
      record(new OfficeEvent.PortNotEffected(accountId, portRequestId, List.copyOf(failed), now));
    }
  }

  /// Whether somebody is known by a number who needs another one without it.
  public boolean needsInsteadOf(PhoneNumber number) {
    return number.equals(companyNumber)
        ? !isEmpty()
        : extensions.stream().anyMatch(extension -> extension.number().equals(number));
  }

  /// Another carrier took a number over.
  ///
  /// @param replacement what somebody is known by now who needs one; null if nobody does
  public Left lose(PhoneNumber lost, @Nullable PhoneNumber replacement) {
    if (replacement != null) {
      var taken = takePorted(replacement, lost, false);
      return new Left(lost, replacement, taken.seatId(), taken.role());
    }
    if (lost.equals(companyNumber)) {
      giveUpCompanyNumber();
      return new Left(lost, null, null, Role.COMPANY);
    }
    additional = additional.losing(lost);
    return new Left(lost, null, null, Role.ADDITIONAL);
  }

  /// Tells which numbers another carrier took over, if any did.
  public void numbersLeft(UUID portOutId, List<Left> left, Instant at) {
    if (!left.isEmpty()) {
      record(new OfficeEvent.NumbersLeft(accountId, portOutId, List.copyOf(left), at));
    }
  }

  /// @param dropped of those that ports brought; the company doesn't want them any more
  public void dropFromPorts(Collection<PhoneNumber> dropped) {
    additional = additional.withoutPorts(dropped);
  }

  /// @param more how many of the pool the company pays for besides those it paid for before
  public void wantMoreAdditional(int more, Instant now) {
    wantAdditional(additional.wanted() + more, now);
  }

  /// What is missing is looked for at `now`, whatever else the company waits for.
  ///
  /// @param count how many of the pool the company pays for from now on
  public void wantAdditional(int count, Instant now) {
    additional = additional.wanting(count, companyNumber == null ? null : now);
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
        accountId,
        companyNumber,
        lastExtension,
        List.copyOf(extensions),
        additional,
        included,
        lastSequence());
  }

  /// The office as it is stored.
  public record Snapshot(
      UUID accountId,
      @Nullable PhoneNumber companyNumber,
      int lastExtension,
      List<Extension> extensions,
      AdditionalNumbers additional,
      IncludedNumbers included,
      long lastSequence) {}
}
