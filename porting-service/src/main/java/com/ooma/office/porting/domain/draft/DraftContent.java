package com.ooma.office.porting.domain.draft;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.carrier.LineType;
import com.ooma.office.porting.domain.request.PortType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a member wrote of a port request so far. The mandate is no part of it: it is given when the
/// request is handed in.
///
/// @param accountNumber the carrier's of the member; kept sealed, shown to nobody
public record DraftContent(
    @Nullable String carrier,
    @Nullable String accountNumber,
    @Nullable LineType lineType,
    @Nullable PortType portType,
    @Nullable PhoneNumber mainNumber,
    @Nullable PhoneNumber remainingMainNumber,
    List<DraftNumber> numbers,
    Holder holder,
    Address serviceAddress,
    boolean keepTemporary) {

  /// A number that is wanted, with its RIO as typed, which is kept sealed and shown to nobody.
  public record DraftNumber(
      @Nullable PhoneNumber number, @Nullable String rio, @Nullable PhoneNumber replaces) {

    /// Without the RIO.
    @Override
    public String toString() {
      return number + " for " + replaces;
    }
  }

  /// Who the carrier's bill is made out to.
  public record Holder(@Nullable String name, @Nullable String siren, @Nullable String siret) {}

  /// Where the carrier's line ends.
  public record Address(
      @Nullable String street, @Nullable String postalCode, @Nullable String city) {}

  /// The same with the secrets that were written before and not again: nobody can read them to send
  /// them back.
  public DraftContent withSecretsOf(DraftContent former) {
    return new DraftContent(
        carrier,
        accountNumber == null ? former.accountNumber : accountNumber,
        lineType,
        portType,
        mainNumber,
        remainingMainNumber,
        numbers.stream().map(former::withRio).toList(),
        holder,
        serviceAddress,
        keepTemporary);
  }

  /// JSON pointers to what has to be written still, but for what only some types of ports have.
  public List<String> missing() {
    var missing = new ArrayList<String>();
    require(missing, "/carrier", carrier);
    require(missing, "/carrierAccountNumber", accountNumber);
    require(missing, "/lineType", lineType);
    require(missing, "/portType", portType);
    require(missing, "/mainNumber", mainNumber);
    require(missing, "/numbers", numbers.isEmpty() ? null : numbers);
    for (int i = 0; i < numbers.size(); i++) {
      require(missing, "/numbers/" + i + "/number", numbers.get(i).number());
      require(missing, "/numbers/" + i + "/rio", numbers.get(i).rio());
      require(missing, "/numbers/" + i + "/replaces", numbers.get(i).replaces());
    }
    require(missing, "/holder/name", holder.name());
    require(missing, "/holder/siren", holder.siren());
    require(missing, "/serviceAddress/street", serviceAddress.street());
    require(missing, "/serviceAddress/postalCode", serviceAddress.postalCode());
    require(missing, "/serviceAddress/city", serviceAddress.city());
    return missing;
  }

  /// Without secrets.
  @Override
  public String toString() {
    return carrier + " " + portType + " " + numbers;
  }

  private DraftNumber withRio(DraftNumber wanted) {
    return wanted.rio() != null || wanted.number() == null
        ? wanted
        : new DraftNumber(wanted.number(), rioOf(wanted.number()).orElse(null), wanted.replaces());
  }

  private Optional<String> rioOf(PhoneNumber number) {
    return numbers.stream()
        .filter(each -> number.equals(each.number()))
        .flatMap(each -> Optional.ofNullable(each.rio()).stream())
        .findFirst();
  }

  private static void require(List<String> missing, String pointer, @Nullable Object part) {
    if (part == null) {
      missing.add(pointer);
    }
  }
}
