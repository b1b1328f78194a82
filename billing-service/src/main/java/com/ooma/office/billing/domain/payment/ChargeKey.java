package com.ooma.office.billing.domain.payment;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Under which a provider charges a try once, however often it is asked: invoice and try.
public record ChargeKey(UUID invoiceId, int tryNumber) {

  private static final String TOP_UP = "top-up-";
  private static final String REFUND = "refund-";
  private static final String CHARGEBACK = "chargeback-";

  private static final Pattern TEXT =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([1-9][0-9]{0,3})");

  /// @return none for a key that is none of ours
  public static Optional<ChargeKey> parse(String text) {
    var key = TEXT.matcher(text);
    return key.matches()
        ? Optional.of(new ChargeKey(UUID.fromString(key.group(1)), Integer.parseInt(key.group(2))))
        : Optional.empty();
  }

  /// Under which the card is charged once for a top-up, which has one try.
  public static String ofTopUp(UUID topUpId) {
    return TOP_UP + topUpId;
  }

  /// Under which a card is given something back once.
  public static String ofRefund(UUID refundId) {
    return REFUND + refundId;
  }

  /// Under which both books have what a bank took back of a charge.
  public static String ofChargeback(String charge) {
    return CHARGEBACK + charge;
  }

  /// The charge that a bank took back, if that is what it names.
  public static Optional<String> chargedBack(String text) {
    return text.startsWith(CHARGEBACK)
        ? Optional.of(text.substring(CHARGEBACK.length()))
        : Optional.empty();
  }

  public static boolean isOfTopUp(String text) {
    return text.startsWith(TOP_UP);
  }

  public String text() {
    return invoiceId + "-" + tryNumber;
  }
}
