package com.ooma.office.billing.domain.credit;

import com.ooma.office.billing.domain.charge.PriceList;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a company is owed beside its subscription. The next bills give it, none more than
/// it asks for itself.
///
/// @param cause names what it is for: the same is credited once, however often it is told
/// @param day on which it came about
/// @param given what bills gave of it
/// @param portRequestId of a port's credit
/// @param grant of goodwill
public record Credit(
    UUID creditId,
    UUID accountId,
    CreditKind kind,
    String cause,
    LocalDate day,
    Money ttc,
    Money given,
    CreditState state,
    @Nullable UUID portRequestId,
    @Nullable Grant grant) {

  /// A late day is worth this part of a number's monthly price.
  private static final int PART_A_DAY = 5;

  /// A lost number is worth so many months.
  private static final int MONTHS_IF_LOST = 24;

  /// One day that a port is late, whatever `numbers` it brings: a seat's price is what each costs.
  public static Credit late(UUID id, UUID account, UUID port, LocalDate day, int numbers) {
    var ttc = PriceList.monthlyTtc(Product.SEAT, day).share(numbers, PART_A_DAY);
    return ofPort(id, account, CreditKind.LATE_PORT, "late/" + port + "/" + day, day, ttc, port);
  }

  /// A number that a port lost.
  public static Credit lost(UUID id, UUID account, UUID port, LocalDate day, PhoneNumber number) {
    var ttc = PriceList.monthlyTtc(Product.SEAT, day).times(MONTHS_IF_LOST);
    var cause = "lost/" + port + "/" + number.e164();
    return ofPort(id, account, CreditKind.LOST_NUMBER, cause, day, ttc, port);
  }

  /// @param alone whether it holds without a second person
  public static Credit goodwill(
      UUID id, UUID account, LocalDate day, Money ttc, Grant grant, boolean alone) {
    return new Credit(
        id,
        account,
        CreditKind.GOODWILL,
        "goodwill/" + id,
        day,
        ttc,
        Money.ZERO,
        alone ? CreditState.GRANTED : CreditState.PROPOSED,
        null,
        grant);
  }

  /// What invoiced calls had cost before they were rated again.
  public static Credit rerated(UUID id, UUID account, String cause, LocalDate day, Money ttc) {
    return new Credit(
        id,
        account,
        CreditKind.RERATED_CALLS,
        cause,
        day,
        ttc,
        Money.ZERO,
        CreditState.GRANTED,
        null,
        null);
  }

  /// What a bill could not give back, for the one after.
  public static Credit carriedOver(UUID id, UUID account, LocalDate day, Money ttc) {
    return new Credit(
        id,
        account,
        CreditKind.CARRIED_OVER,
        "carried/" + id,
        day,
        ttc,
        Money.ZERO,
        CreditState.GRANTED,
        null,
        null);
  }

  /// A second person agrees; who says so again changes nothing.
  ///
  /// @throws Refused for whoever granted it, and if it does not wait for anybody
  public Credit approved(String by) {
    if (grant != null && by.equals(grant.approvedBy())) {
      return this;
    }
    if (grant == null || state != CreditState.PROPOSED) {
      throw Refused.conflict("credit-kept", "The credit is " + state + " already.").about(state);
    }
    if (grant.by().strip().equalsIgnoreCase(by.strip())) { // some issuers are not strict about it
      throw Refused.forbidden("goodwill-second-person", "Somebody else approves what you granted.");
    }
    return with(CreditState.GRANTED, grant.approved(by));
  }

  /// @throws Refused for what is owed by law, and once a bill gave any of it
  public Credit withdrawn() {
    boolean open = state == CreditState.PROPOSED || state == CreditState.GRANTED;
    if (kind != CreditKind.GOODWILL || !open || !given.equals(Money.ZERO)) {
      throw Refused.conflict("credit-kept", "Only goodwill that no bill gave can be withdrawn.")
          .about(state);
    }
    return with(CreditState.WITHDRAWN, grant);
  }

  private Credit with(CreditState changed, @Nullable Grant by) {
    return new Credit(
        creditId, accountId, kind, cause, day, ttc, given, changed, portRequestId, by);
  }

  private static Credit ofPort(
      UUID id, UUID account, CreditKind kind, String cause, LocalDate day, Money ttc, UUID port) {
    return new Credit(
        id, account, kind, cause, day, ttc, Money.ZERO, CreditState.GRANTED, port, null);
  }
}
