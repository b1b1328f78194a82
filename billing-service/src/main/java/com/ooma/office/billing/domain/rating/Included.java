package com.ooma.office.billing.domain.rating;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which calls a seat's price includes: those to lines and mobiles of France, and to landlines of
/// twelve countries. Jersey, Guernsey and Man have the code of Great Britain and are none of them,
/// as overseas territories are not France.
final class Included {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private static final Set<String> LANDLINES_OF =
      Set.of("AT", "BE", "CH", "DE", "DK", "ES", "GB", "IE", "IT", "LU", "NL", "PT");

  /// The country codes of all these: other numbers need no closer look.
  private static final Set<Integer> CODES =
      Stream.concat(Stream.of("FR"), LANDLINES_OF.stream())
          .map(NUMBERS::getCountryCodeForRegion)
          .collect(Collectors.toSet());

  private static final Set<PhoneNumberType> IN_FRANCE =
      EnumSet.of(
          PhoneNumberType.FIXED_LINE,
          PhoneNumberType.MOBILE,
          PhoneNumberType.FIXED_LINE_OR_MOBILE,
          PhoneNumberType.VOIP,
          PhoneNumberType.TOLL_FREE);

  /// 06 39 98 is kept for fiction, and libphonenumber calls its mobiles invalid.
  private static final Pattern FICTION = Pattern.compile("3363998[0-9]{4}");

  private Included() {}

  static boolean covers(DialledNumber number) {
    if (number.isShort()) {
      return false;
    }
    if (FICTION.matcher(number.digits()).matches()) {
      return true;
    }
    try {
      var parsed = NUMBERS.parse("+" + number.digits(), null);
      return CODES.contains(parsed.getCountryCode())
          && covers(NUMBERS.getRegionCodeForNumber(parsed), NUMBERS.getNumberType(parsed));
    } catch (NumberParseException e) {
      return false;
    }
  }

  /// Nobody can tell a Danish landline from a mobile by its number, so all of them are included.
  private static boolean covers(String region, PhoneNumberType type) {
    if ("FR".equals(region)) {
      return IN_FRANCE.contains(type);
    }
    return LANDLINES_OF.contains(region)
        && (type == PhoneNumberType.FIXED_LINE
            || ("DK".equals(region) && type == PhoneNumberType.FIXED_LINE_OR_MOBILE));
  }
}
