package com.ooma.office.porting.adapter.out.persistence.draft;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.carrier.LineType;
import com.ooma.office.porting.domain.draft.DraftContent;
import com.ooma.office.porting.domain.request.PortType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is sealed of a draft. Parts are only ever added, as what may be absent.
record DraftJson(
    @Nullable String carrier,
    @Nullable String accountNumber,
    @Nullable LineType lineType,
    @Nullable PortType portType,
    @Nullable PhoneNumber mainNumber,
    @Nullable PhoneNumber remainingMainNumber,
    List<Wanted> numbers,
    @Nullable String holderName,
    @Nullable String holderSiren,
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String city,
    boolean keepTemporary,
    @Nullable String holderSiret) {

  record Wanted(
      @Nullable PhoneNumber number, @Nullable String rio, @Nullable PhoneNumber replaces) {}

  static DraftJson of(DraftContent content) {
    return new DraftJson(
        content.carrier(),
        content.accountNumber(),
        content.lineType(),
        content.portType(),
        content.mainNumber(),
        content.remainingMainNumber(),
        content.numbers().stream()
            .map(each -> new Wanted(each.number(), each.rio(), each.replaces()))
            .toList(),
        content.holder().name(),
        content.holder().siren(),
        content.serviceAddress().street(),
        content.serviceAddress().postalCode(),
        content.serviceAddress().city(),
        content.keepTemporary(),
        content.holder().siret());
  }

  DraftContent toContent() {
    return new DraftContent(
        carrier,
        accountNumber,
        lineType,
        portType,
        mainNumber,
        remainingMainNumber,
        numbers.stream()
            .map(each -> new DraftContent.DraftNumber(each.number(), each.rio(), each.replaces()))
            .toList(),
        new DraftContent.Holder(holderName, holderSiren, holderSiret),
        new DraftContent.Address(street, postalCode, city),
        keepTemporary);
  }
}
