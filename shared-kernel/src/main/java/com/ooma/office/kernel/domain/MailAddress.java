package com.ooma.office.kernel.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address that our mailer can really send to (RFC 5321, without SMTPUTF8). Whether somebody
/// reads what is sent there, only the mail server knows.
///
/// Before the `@` there is plain ASCII, and no quotes. The domain may be an international one: it
/// is shown as it was typed and sent to in punycode. Addresses kept from former days may break
/// these rules, so that stored ones are text and become one of these when they are used.
///
/// @param text as its owner writes it
public record MailAddress(String text) {

  public static final String REFUSAL = "not-a-mail-address";

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_DOMAIN = 253;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern DOMAIN = Pattern.compile("(" + LABEL + "\\.)+(?![0-9]+$)" + LABEL);

  /// They stand for other domains in the present standard of international names than in the one
  /// that Java knows, so that mail would go to a stranger.
  private static final Pattern MEANT_OTHERWISE = Pattern.compile("[ßẞς]");

  /// Format characters are seen by nobody, and the standard of international names drops them.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}]");

  public MailAddress {
    if (!isUsable(text)) {
      throw Refused.invalid(
          REFUSAL,
          "A mail address has the form name@example.com: ASCII without quotes before the @, and the"
              + " name of a domain behind it.");
    }
  }

  public static boolean isUsable(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || at > LONGEST_LOCAL_PART || text.length() > LONGEST) {
      return false;
    }
    var domain = asciiDomain(text.substring(at + 1));
    return LOCAL_PART.matcher(text.substring(0, at)).matches()
        && DOMAIN.matcher(domain).matches()
        && domain.length() <= LONGEST_DOMAIN
        && at + 1 + domain.length() <= LONGEST;
  }

  /// As it is written to a mail server.
  public String ascii() {
    int at = text.lastIndexOf('@');
    return text.substring(0, at + 1) + asciiDomain(text.substring(at + 1));
  }

  /// Whether both are addresses, and mail to them arrives in one place.
  public static boolean areSame(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && isUsable(one)
        && isUsable(other)
        && new MailAddress(one).isSameAs(new MailAddress(other));
  }

  /// Whether mail to both arrives in one place: no provider of ours tells capitals apart.
  public boolean isSameAs(MailAddress other) {
    return ascii().equalsIgnoreCase(other.ascii());
  }

  @Override
  public String toString() {
    return text;
  }

  /// @return empty if it has no ASCII form
  private static String asciiDomain(String domain) {
    if (UNSEEN.matcher(domain).find() || MEANT_OTHERWISE.matcher(domain).find()) {
      return "";
    }
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
