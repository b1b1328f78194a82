package com.ooma.office.provisioning.adapter.out.persistence.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.provisioning.domain.telephony.AdditionalNumbers;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.Office;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A row of `office`, with its rows of `extension`.
@Entity
@Table(name = "office")
class OfficeRow {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "company_number")
  @Nullable String companyNumber;

  @Column(name = "last_extension")
  int lastExtension;

  @Column(name = "additional_wanted")
  int additionalWanted;

  @Column(name = "additional_numbers")
  String[] additionalNumbers;

  @Column(name = "numbers_from_ports")
  String[] numbersFromPorts;

  @Column(name = "retry_at")
  @Nullable Instant retryAt;

  @Column(name = "included_numbers")
  @JsonColumn
  @Nullable IncludedNumbersJson includedNumbers;

  @Column(name = "included_search_at")
  @Nullable Instant includedSearchAt;

  @OneToMany(mappedBy = "office", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("extension")
  List<ExtensionRow> extensions = new ArrayList<>();

  /// Extensions are added at the end, and removed anywhere.
  void update(Office.Snapshot office, SecretBox secrets) {
    boolean first = !hadUsers();
    companyNumber = office.companyNumber() == null ? null : office.companyNumber().e164();
    lastExtension = office.lastExtension();
    lastSequence = office.lastSequence();
    update(office.additional());
    includedNumbers = IncludedNumbersJson.of(office.included());
    includedSearchAt = office.included().searchAt();
    if (first) {
      office.extensions().forEach(added -> extensions.add(ExtensionRow.of(this, added, secrets)));
    } else {
      updateExtensions(office, secrets);
    }
  }

  /// If not, there are no rows of extensions that would have to be read.
  private boolean hadUsers() {
    return lastExtension > Integer.parseInt(Office.RECEPTIONIST);
  }

  private void updateExtensions(Office.Snapshot office, SecretBox secrets) {
    var kept = office.extensions().stream().map(Extension::seatId).collect(Collectors.toSet());
    extensions.removeIf(row -> !kept.contains(row.seatId));
    for (int place = 0; place < office.extensions().size(); place++) {
      if (place == extensions.size()) {
        extensions.add(ExtensionRow.of(this, office.extensions().get(place), secrets));
      } else {
        extensions.get(place).update(office.extensions().get(place), secrets);
      }
    }
  }

  private void update(AdditionalNumbers additional) {
    additionalWanted = additional.wanted();
    retryAt = additional.retryAt();
    additionalNumbers = changed(additionalNumbers, additional.given());
    numbersFromPorts = changed(numbersFromPorts, additional.fromPorts());
  }

  /// The same array if it says the same: Hibernate would write an equal one once more.
  private static String[] changed(String[] present, List<PhoneNumber> numbers) {
    var next = numbers.stream().map(PhoneNumber::e164).toArray(String[]::new);
    return Arrays.equals(present, next) ? present : next;
  }

  Office.Snapshot toSnapshot(SecretBox secrets) {
    return new Office.Snapshot(
        accountId,
        companyNumber == null ? null : new PhoneNumber(companyNumber),
        lastExtension,
        hadUsers()
            ? extensions.stream().map(extension -> extension.toExtension(secrets)).toList()
            : List.of(),
        new AdditionalNumbers(
            additionalWanted,
            Stream.of(additionalNumbers).map(PhoneNumber::new).toList(),
            Stream.of(numbersFromPorts).map(PhoneNumber::new).toList(),
            retryAt),
        IncludedNumbersJson.numbers(includedNumbers, includedSearchAt),
        lastSequence);
  }
}
