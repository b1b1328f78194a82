package com.ooma.office.porting.adapter;

import com.ooma.office.kernel.contract.provisioning.NumberUseChanged;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Provisioning, as far as it tells whose our numbers are.
public final class OurNumbersNews {

  private static final String KNOWN =
      "SELECT count(*) FROM our_number WHERE number = ANY (?) AND version >= ?";

  private OurNumbersNews() {}

  /// Tells it, and waits until porting knows.
  public static void tell(UUID account, String use, int version, List<PhoneNumber> numbers) {
    tell(account, use, version, numbers, "");
  }

  /// Another carrier took them over.
  public static void tellLeft(int version, List<PhoneNumber> numbers) {
    tell(NumberUseChanged.NOBODY, "SPARE", version, numbers, ",\"left\":true");
  }

  private static void tell(
      UUID account, String use, int version, List<PhoneNumber> numbers, String more) {
    var entries =
        numbers.stream()
            .map(number ->
                "{\"number\":\"%s\",\"use\":\"%s\",\"version\":%d%s}"
                    .formatted(number, use, version, more))
            .collect(Collectors.joining(","));
    var json = "{\"accountId\":\"%s\",\"numbers\":[%s]}".formatted(account, entries);
    EventBus.publish(
        Event.of("provisioning", "NumberUseChanged", account, UUID.randomUUID(), json));
    Patience.await("porting hears of " + numbers)
        .until(() -> known(numbers, version), count -> count >= numbers.size());
  }

  private static int known(List<PhoneNumber> numbers, int version) {
    try (var database = OfficeTestResource.postgres().connect("porting");
        var query = database.prepareStatement(KNOWN)) {
      var texts = numbers.stream().map(PhoneNumber::e164).toArray();
      query.setArray(1, database.createArrayOf("text", texts));
      query.setLong(2, version);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
