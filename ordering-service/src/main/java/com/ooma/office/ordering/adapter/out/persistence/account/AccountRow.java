package com.ooma.office.ordering.adapter.out.persistence.account;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.ordering.domain.account.AccountSnapshot;
import com.ooma.office.ordering.domain.account.Administrator;
import com.ooma.office.ordering.domain.account.Departure;
import com.ooma.office.ordering.domain.account.Extras;
import com.ooma.office.ordering.domain.account.NumbersFromPorts;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A row of `account`; addresses and moves are value lists that load with it.
@Entity
@DynamicUpdate
@Table(name = "account")
class AccountRow {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "legal_name")
  String legalName;

  String siren;

  @JsonColumn
  @Column(name = "billing_address")
  AddressJson billingAddress;

  @JsonColumn JsonList<SiteJson> sites;

  @JsonColumn
  @Column(name = "primary_member")
  @Nullable MemberJson primaryMember;

  @Column(name = "described_at")
  @Nullable Instant describedAt;

  @Column(name = "administrator_seat_id")
  @Nullable UUID administratorSeatId;

  @Column(name = "administrator_name")
  @Nullable String administratorName;

  @Column(name = "administrator_email")
  @Nullable String administratorEmail;

  int seats;

  @Column(name = "international_plan")
  boolean internationalPlan;

  @Column(name = "additional_numbers")
  int additionalNumbers;

  @Column(name = "ported_numbers")
  String[] portedNumbers;

  @Column(name = "kept_numbers")
  String[] keptNumbers;

  @Column(name = "company_number_ported")
  boolean companyNumberPorted;

  @Column(name = "last_day")
  @Nullable LocalDate lastDay;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @JsonColumn JsonList<RelocationJson> relocations;

  @Column(name = "due_on")
  @Nullable LocalDate dueOn;

  void update(AccountSnapshot account) {
    var profile = account.profile();
    accountId = account.accountId();
    lastSequence = account.lastSequence();
    legalName = profile.legalName();
    siren = profile.siren().digits();
    billingAddress = AddressJson.of(profile.billingAddress());
    sites = JsonList.of(profile.sites(), SiteJson::of);
    primaryMember = MemberJson.of(profile.primaryMember());
    describedAt = account.describedAt();
    var administrator = account.administrator();
    administratorSeatId = administrator == null ? null : administrator.seatId();
    administratorName = administrator == null ? null : administrator.name();
    administratorEmail = administrator == null ? null : administrator.email();
    seats = account.seats();
    update(account.extras());
    lastDay = account.departure() == null ? null : account.departure().lastDay();
    endedAt = account.departure() == null ? null : account.departure().endedAt();
    relocations = JsonList.of(account.relocations(), RelocationJson::of);
    dueOn = account.dueOn();
  }

  private void update(Extras extras) {
    internationalPlan = extras.options().internationalPlan();
    additionalNumbers = extras.options().additionalNumbers();
    portedNumbers = changed(portedNumbers, extras.fromPorts().ported());
    keptNumbers = changed(keptNumbers, extras.fromPorts().kept());
    companyNumberPorted = extras.fromPorts().isCompanyNumberPorted();
  }

  /// The same array if it says the same: Hibernate would write an equal one once more.
  private static String[] changed(String[] present, List<PhoneNumber> numbers) {
    var next = numbers.stream().map(PhoneNumber::e164).toArray(String[]::new);
    return Arrays.equals(present, next) ? present : next;
  }

  private static List<PhoneNumber> numbers(String[] e164) {
    return Stream.of(e164).map(PhoneNumber::new).toList();
  }

  AccountSnapshot toSnapshot() {
    return new AccountSnapshot(
        accountId,
        new CompanyProfile(
            legalName,
            new Siren(siren),
            billingAddress.toDomain(),
            sites.to(SiteJson::toDomain),
            primaryMember == null ? null : primaryMember.toDomain()),
        describedAt,
        administratorName == null || administratorEmail == null
            ? null
            : new Administrator(administratorSeatId, administratorName, administratorEmail),
        seats,
        new Extras(
            new Options(internationalPlan, additionalNumbers),
            new NumbersFromPorts(
                numbers(portedNumbers), numbers(keptNumbers), companyNumberPorted)),
        lastDay == null ? null : new Departure(lastDay, endedAt),
        relocations.to(RelocationJson::toDomain),
        lastSequence,
        revision);
  }
}
