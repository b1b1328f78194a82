package com.ooma.office.kernel.application;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Typing;
import com.ooma.office.kernel.domain.text.UuidText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody typed to find something, and all that it can mean. A reading that it can't have is
/// null: no row has that.
public record SearchText(String typed) {

  /// Fewer characters mean too many things.
  public static final int SHORTEST = 3;

  public static final int LONGEST = 100;

  private static final int MOST_WORDS = 8;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MAC = Pattern.compile("[0-9a-f]{12}");

  /// The beginnings of words in any order, without accents and capitals, as Postgres asks for them
  /// in what the schema's `search_words` made: `ate lumen` becomes `ate:* & lumen:*`.
  public @Nullable String words() {
    var plain =
        ACCENTS
            .matcher(Normalizer.normalize(typed, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    var words =
        NO_WORD
            .splitAsStream(plain)
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .map(word -> word + ":*")
            .collect(Collectors.joining(" & "));
    return words.isEmpty() ? null : words;
  }

  public @Nullable UUID id() {
    return UuidText.read(Typing.strip(typed)).orElse(null);
  }

  /// In E.164.
  public @Nullable String number() {
    try {
      return PhoneNumber.ofFrance(typed).e164();
    } catch (Refused _) {
      return null;
    }
  }

  /// Twelve lower-case hex digits.
  public @Nullable String mac() {
    var digits = code().replace(":", "").toLowerCase(Locale.ROOT);
    return MAC.matcher(digits).matches() ? digits : null;
  }

  /// A SIREN, tracking number or serial, in capitals and without what only groups it.
  public String code() {
    return Typing.compact(typed).toUpperCase(Locale.ROOT);
  }
}
