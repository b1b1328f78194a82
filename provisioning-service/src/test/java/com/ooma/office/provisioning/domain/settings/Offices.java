package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.provisioning.domain.number.Destination;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// Companies to set up, all alike: users from 2001 on, each with a direct number, and a number that
/// reaches the receptionist.
public final class Offices {

  public static final String COMPANY = "+33199000000";

  private Offices() {}

  /// The direct number of the user with an extension: +33199002001 and up.
  public static String numberOf(String extension) {
    return "+3319900" + extension;
  }

  public static OfficeUser user(String extension) {
    return new OfficeUser(extension, new UUID(0, Long.parseLong(extension)), null, null);
  }

  public static OfficeSettings of(int users) {
    List<OfficeUser> all =
        IntStream.rangeClosed(1, users).mapToObj(place -> user("2%03d".formatted(place))).toList();
    var numbers = new TreeMap<String, Destination>();
    numbers.put(COMPANY, new Destination.Receptionist());
    all.forEach(
        user -> numbers.put(numberOf(user.extension()), new Destination.User(user.seatId())));
    return OfficeSettings.standard("Atelier Lumen", all, numbers);
  }
}
