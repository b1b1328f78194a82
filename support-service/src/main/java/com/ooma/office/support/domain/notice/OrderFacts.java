package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.SpokenId;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is told about an order. Of one that was cancelled nothing more is told, whatever is heard
/// of it late or was written before and still waits.
public sealed interface OrderFacts extends NoticeFacts {

  UUID orderId();

  @Override
  default UUID about() {
    return orderId();
  }

  default String reference() {
    return SpokenId.of(orderId());
  }

  @Override
  default Optional<NoticeFacts> following(List<NoticeFacts> told) {
    return told.stream().anyMatch(OrderCancelled.class::isInstance)
        ? Optional.empty()
        : NoticeFacts.super.following(told);
  }

  /// @param lines what `monthlyTtc` is made of; absent in news of former days, as the following
  /// @param companyNumber absent if none was chosen, or the company has one already
  record OrderConfirmed(
      UUID orderId,
      String company,
      int seats,
      boolean internationalPlan,
      Money monthlyTtc,
      String site,
      String address,
      LocalDate shipsOn,
      LocalDate arrivesOn,
      LocalDate firstCallBy,
      @Nullable List<OrderedLine> lines,
      @Nullable List<OrderedSeat> users,
      @Nullable PhoneNumber companyNumber)
      implements OrderFacts {

    /// Whether the account has the international plan from before, and pays nothing more for it.
    public boolean keepsPlan() {
      return internationalPlan
          && lines != null
          && lines.stream().noneMatch(line -> line.product().equals(OrderedLine.PLAN));
    }

    /// Whether some numbers are ours to choose.
    public boolean awaitsNumbers() {
      return users != null && users.stream().anyMatch(user -> user.number() == null);
    }

    @Override
    public String subject(Language in) {
      return in.of(
              "Votre commande est confirmée : livraison prévue le ",
              "Your order is confirmed: delivery expected on ")
          + in.date(arrivesOn);
    }
  }

  /// `quantity` of a product for `unitTtc` each a month.
  ///
  /// @param product as ordering names it to the other services; it may be a newer one than we know
  record OrderedLine(String product, int quantity, Money unitTtc) {

    private static final String PLAN = "INTERNATIONAL_PLAN";

    public Money monthlyTtc() {
      return unitTtc.times(quantity);
    }

    public String english() {
      return switch (product) {
        case "SEAT" -> quantity == 1 ? "user" : "users";
        case PLAN -> "international plan";
        case "ADDITIONAL_NUMBER" ->
            quantity == 1 ? "additional local number" : "additional local numbers";
        default -> "option";
      };
    }

    public String french() {
      return switch (product) {
        case "SEAT" -> quantity < 2 ? "poste" : "postes";
        case PLAN -> "forfait international";
        case "ADDITIONAL_NUMBER" ->
            quantity < 2 ? "numéro local supplémentaire" : "numéros locaux supplémentaires";
        default -> "option";
      };
    }
  }

  /// One user, as far as the order names them.
  ///
  /// @param number the one that was chosen
  record OrderedSeat(@Nullable String name, @Nullable PhoneNumber number) {}

  /// A parcel may hold many phones and be heard of once for each.
  ///
  /// @param sentOn when it left; absent in news of former days, as the following
  /// @param offersSetUp whether they are the company's first, which an adviser sets up with it
  /// @param brokenPhoneMac of the phone that the one in the parcel takes the place of, if it does
  record ParcelSent(
      UUID orderId,
      String parcelService,
      String trackingNumber,
      LocalDate dueOn,
      @Nullable LocalDate sentOn,
      @Nullable Boolean offersSetUp,
      @Nullable String brokenPhoneMac)
      implements OrderFacts {

    /// What left on the day it was promised for, or later, can't arrive on that day.
    public boolean late() {
      return sentOn != null && !sentOn.isBefore(dueOn);
    }

    @Override
    public String occasion() {
      return trackingNumber;
    }

    @Override
    public String subject(Language in) {
      var phones =
          brokenPhoneMac == null
              ? in.of("Vos téléphones sont en route", "Your phones are on their way")
              : in.of(
                  "Votre téléphone de remplacement est en route",
                  "Your replacement phone is on its way");
      var due = in.of(" : arrivée prévue le ", ", expected on ");
      return late() ? phones : phones + due + in.date(dueOn);
    }
  }

  /// The promised arrival will be missed. Told once for each order: whoever knows that it is late
  /// waits for the parcel, not for another apology.
  ///
  /// @param seats how many users' phones are behind
  /// @param sent whether the phones have left, and are late on their way
  record DeliveryLate(UUID orderId, int seats, LocalDate promisedOn, boolean sent)
      implements OrderFacts {

    @Override
    public String subject(Language in) {
      return in.of(
              "Retard de livraison : vos téléphones étaient attendus le ",
              "Late delivery: your phones were expected on ")
          + in.date(promisedOn);
    }
  }

  /// The parcel with phones of the order was handed over; it is heard of once for each of them.
  record PhonesDelivered(UUID orderId, LocalDate deliveredOn) implements OrderFacts {

    @Override
    public String occasion() {
      return deliveredOn.toString();
    }

    @Override
    public String subject(Language in) {
      return in.of("Vos téléphones sont arrivés", "Your phones have arrived");
    }
  }

  /// A phone fetched its settings, so its user can call.
  record PhoneReady(UUID orderId, UUID seatId, String phoneMac, LocalDate readyOn)
      implements OrderFacts, OfSeat {

    @Override
    public UUID about() {
      return seatId;
    }

    @Override
    public String occasion() {
      return phoneMac;
    }

    @Override
    public String subject(Language in) {
      return in.of("Votre téléphone est prêt", "Your phone is ready");
    }
  }

  /// A phone has been expected back for longer than it takes to send it.
  record PhoneOverdue(UUID orderId, UUID seatId, String phoneMac, LocalDate expectedSince)
      implements OrderFacts {

    @Override
    public String occasion() {
      return phoneMac;
    }

    @Override
    public String subject(Language in) {
      return in.of(
          "Un téléphone est toujours à nous renvoyer", "A phone is still to be sent back to us");
    }
  }

  record PhoneBack(UUID orderId, UUID seatId, String phoneMac, LocalDate returnedOn)
      implements OrderFacts {

    @Override
    public String occasion() {
      return phoneMac;
    }

    @Override
    public String subject(Language in) {
      return in.of("Nous avons bien reçu votre téléphone", "We have received your phone");
    }
  }

  record OrderCancelled(UUID orderId, int seats, LocalDate cancelledOn) implements OrderFacts {

    @Override
    public boolean supersedes() {
      return true;
    }

    @Override
    public String subject(Language in) {
      return in.of("Votre commande est annulée", "Your order is cancelled");
    }
  }

  /// @param removal 0 for the first users of the order to leave, 1 for the next, and so on
  record SeatsRemoved(UUID orderId, List<UUID> seatIds, LocalDate removedOn, long removal)
      implements OrderFacts {

    public int seats() {
      return seatIds.size();
    }

    /// A user leaves once, so the same users again are no news.
    @Override
    public Optional<NoticeFacts> following(List<NoticeFacts> told) {
      var repeated =
          told.stream()
              .anyMatch(notice ->
                  notice instanceof SeatsRemoved removed
                      && new HashSet<>(removed.seatIds()).containsAll(seatIds));
      return repeated
          ? Optional.empty()
          : Optional.of(new SeatsRemoved(orderId, seatIds, removedOn, tellings(told)));
    }

    @Override
    public String occasion() {
      return Long.toString(removal);
    }

    @Override
    public String subject(Language in) {
      return seatIds.size() < 2
          ? in.of(
              "Poste retiré : un téléphone à nous renvoyer",
              "User removed: a phone to send back to us")
          : in.of(
              "Postes retirés : des téléphones à nous renvoyer",
              "Users removed: phones to send back to us");
    }
  }
}
