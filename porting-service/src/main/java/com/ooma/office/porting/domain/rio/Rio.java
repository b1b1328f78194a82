package com.ooma.office.porting.domain.rio;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// *Relevé d'identité opérateur*: the twelve characters `OO Q RRRRRR CCC` by which the present
/// carrier knows the contract behind one number. Whoever has it can take the number away, so it is
/// never printed whole.
///
/// `OO` is the carrier's prefix, `Q` tells the kind of line, `RRRRRR` is the carrier's contract
/// reference and `CCC` a key over the rest *and the number*; only the key may contain `+`.
public final class Rio {

  private static final Pattern FORM =
      Pattern.compile("[0-9A-Z]{2}[AEPFGMNRSTUVWXYZ][0-9A-Z]{6}[0-9A-Z+]{3}");
  private static final String FIXED_LINES = "FGMNRSTUVWXYZ";

  private final String characters;

  private Rio(String characters) {
    this.characters = characters;
  }

  /// @param typed as a person copies it: grouped in any way (see [Typing]), lower case too; an O
  ///   for a 0 is not welcome
  /// @throws Refused with the first problem if this is not the RIO of `number`
  public static Rio of(String typed, PhoneNumber number) {
    var problems = problems(typed, number);
    if (!problems.isEmpty()) {
      throw Refused.invalid("rio-invalid", "The RIO is refused: " + problems.getFirst() + ".");
    }
    return new Rio(normalised(typed));
  }

  /// Everything that is wrong with `typed` as the RIO of `number`; empty if nothing is.
  public static List<RioProblem> problems(String typed, PhoneNumber number) {
    var rio = normalised(typed);
    var problems = new ArrayList<RioProblem>();
    if (!number.isFrenchFixedLine()) {
      problems.add(RioProblem.NUMBER_TYPE_NOT_PORTABLE);
    }
    if (!FORM.matcher(rio).matches()) {
      problems.add(RioProblem.RIO_MALFORMED);
      return problems;
    }
    if (FIXED_LINES.indexOf(rio.charAt(2)) < 0) {
      problems.add(RioProblem.RIO_WRONG_KIND);
    }
    if (number.isFrench() && !RioKey.fits(rio, number)) {
      problems.add(RioProblem.RIO_KEY_MISMATCH);
    }
    return problems;
  }

  /// The prefix of the carrier that gave it.
  public String carrierPrefix() {
    return characters.substring(0, 2);
  }

  /// All twelve characters: for the carrier, and for nobody else.
  public String reveal() {
    return characters;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rio rio && rio.characters.equals(characters);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  /// Grouped, with the contract reference and the key hidden.
  @Override
  public String toString() {
    return characters.substring(0, 2) + " " + characters.charAt(2) + " ****** ***";
  }

  /// Only a to z have capitals here: a long s is no S.
  private static String normalised(String typed) {
    return Typing.compact(typed)
        .chars()
        .map(c -> c >= 'a' && c <= 'z' ? Character.toUpperCase(c) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
