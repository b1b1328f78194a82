package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A primary member ordered seats and accepted the terms; everything the others need to number,
/// ship, write and bill without asking back.
///
/// @param internationalPlan whether the order wants it; `lines` has it only if the account pays for
///   it from this order on
/// @param lines what `monthlyTtc` is made of; absent in events of the first days, as the following
/// @param companyNumber chosen for the receptionist, for an account that has no number yet
/// @param cardToken in events of the first days; later ones say it to billing alone, as
///   `sealedCardToken`
/// @param sealedCardToken the payment provider's token of the card, sealed with billing's public
///   key for this account and order ([#cardContext]), in Base64
@Version(1)
public record OrderPlaced(
    UUID accountId,
    UUID orderId,
    Instant placedAt,
    Company company,
    Administrator administrator,
    Site site,
    List<Seat> seats,
    boolean internationalPlan,
    @Nullable String cardToken,
    Money monthlyTtc,
    Promise promise,
    @Nullable List<PriceLine> lines,
    @Nullable Integer additionalNumbers,
    @Nullable PhoneNumber companyNumber,
    @Nullable String sealedCardToken)
    implements IntegrationEvent {

  /// What the card token of an order is sealed for: it can't be opened for another order, or for
  /// somebody else's.
  public static String cardContext(UUID accountId, UUID orderId) {
    return "card of account " + accountId + " in order " + orderId;
  }

  /// Who is billed.
  public record Company(String legalName, String siren, Address billingAddress) {}

  /// Who notices are written to.
  public record Administrator(String name, String email) {}

  /// The WeWork site the phones are shipped to and emergency services are sent to.
  public record Site(UUID siteId, String name, Address address) {}

  /// `inseeCode` names the commune, as emergency routing needs it; absent on billing addresses.
  public record Address(
      String street, String postalCode, String city, @Nullable String inseeCode) {}

  /// One user. `userName` is absent until somebody is named; `number` is the number chosen from a
  /// hold, absent for "choose for me". By `email` the user is recognised who sets the own
  /// extension; absent if nobody told it, and in events of the first days.
  public record Seat(
      UUID seatId,
      @Nullable String userName,
      @Nullable PhoneNumber number,
      @Nullable String email) {}

  /// `quantity` of a product for `unitTtc` each a month.
  ///
  /// @param product a [ProductCode], or one that is newer than this release: whoever has to price
  ///   it must refuse it then, and whoever has not may ignore it
  /// @param priceSince the day from which ordering's list had this price; absent in events of the
  ///   first days
  public record PriceLine(
      String product, int quantity, Money unitTtc, @Nullable LocalDate priceSince) {}

  /// Days in Europe/Paris.
  public record Promise(LocalDate shipsOn, LocalDate arrivesOn, LocalDate firstCallBy) {}
}
